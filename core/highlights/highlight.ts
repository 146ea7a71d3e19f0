import type { Anchor, Skeleton } from '@/core/anchors/quote';

export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** Who is cited for the marked passage, as the article says it. */
export type HighlightSource = { name: string; role: string | null; organisation: string | null };

/** One saved passage, schema version 1. */
export type Highlight = {
  version: 1;
  /** UUID. */
  id: string;
  /** The page it was saved on: `PageRecord.id`. */
  page: string;
  anchor: Anchor;
  /** Which of its page's skeletons the anchor counts in: a key of `PageRecord.skeletons`. */
  skeleton: string;
  colour: HighlightColour;
  note: string;
  tags: string[];
  source: HighlightSource | null;
  /** Milliseconds since 1970. */
  created: number;
  modified: number;
};

/** What a page is known by, shared by its highlights, schema version 1. */
export type PageRecord = {
  version: 1;
  /** The first identity it was saved under: the address without fragment and tracking parameters. */
  id: string;
  /** Every address or DOI that leads to it. */
  identities: string[];
  title: string;
  url: string;
  /** One for every text a highlight was saved in: page and reader differ, and so do two versions of a page. */
  skeletons: Record<string, Skeleton>;
};

/** What a page hands over to be saved. */
export type HighlightDraft = Pick<Highlight, 'anchor' | 'colour' | 'note' | 'tags' | 'source'> & {
  page: { identities: string[]; title: string; url: string };
  /** The text it was selected in. */
  in: 'page' | 'reader';
  skeleton: Skeleton;
  /** Which highlight stands on these very words: it is marked again. */
  same?: string | undefined;
};

/** What a change made of a highlight, for its undo; of a new place, only that it is one. */
export type Undoable = Partial<Pick<Highlight, 'colour' | 'note' | 'tags'>> & { place?: true };

/** A page with its highlights, as the library and the page itself read them. */
export type SavedPage = { page: PageRecord; highlights: Highlight[] };
