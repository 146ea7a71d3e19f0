/** A literal piece of the article: `text === blocks[block].text.slice(start, end)`. UTF-16 code units, end exclusive. */
export type Span = { block: number; start: number; end: number; text: string };

export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'caption' | 'quote' | 'cell';

/** One block of the article's visible text, in reading order. */
export type Block = {
  kind: BlockKind;
  text: string;
  /** Links and citation marks inside the block; absent where only text is known. */
  links?: { start: number; end: number; href: string }[];
};

export const standings = [
  'clinician',
  'researcher',
  'practitioner',
  'industry',
  'official',
  'media',
  'lay',
  'unknown',
] as const;
export type Standing = (typeof standings)[number];

export type Relation = 'author-of-study' | 'outside' | 'interest' | 'unknown';

/** Somebody or something the article lets speak. Unknown stays unknown: nothing here is guessed. */
export type Source = {
  id: string;
  kind: 'person' | 'organisation' | 'study' | 'unnamed';
  /** The fullest form of the name, without honorific; for a study the first words that call it; null for unnamed sources. */
  name: Span | null;
  aliases: Span[];
  honorific: Span | null;
  credentials: Span[];
  /** Best first. */
  roles: Span[];
  /** Best first. */
  orgs: Span[];
  place: Span | null;
  standing: Standing;
  relation: Relation;
  /** The words that say so, where relation is known. */
  relationEvidence: Span | null;
  /** Shown as an expert or evidence card; false for lay speakers and news outlets. */
  expert: boolean;
};

/** A pointer from a claim to its evidence: a mark, a link, or both. */
export type Citation = {
  /** The mark in the text, such as “[3]”. */
  marker: Span | null;
  url: string | null;
  doi: string | null;
  pmid: string | null;
};

/** One sentence-sized thing a source says in the article. */
export type Attribution = {
  /** `Source.id`. */
  source: string;
  mention: Span;
  cue: Span | null;
  mode: 'direct' | 'mixed' | 'indirect';
  claim: Span[];
  publication: Span | null;
  /** `iso` is as exact as the page: `2008`, `2008-01`. */
  date: { text: Span; iso: string } | null;
  citations: Citation[];
};

export type Publication = { name: Span; linked: boolean };

/** Everything found in one article. */
export type SourceReport = {
  sources: Source[];
  attributions: Attribution[];
  publications: Publication[];
  /** False where the text is not English: then nothing was looked for and the reader says so. */
  supported: boolean;
};

/** The figures of the strip under the title. */
export type SourceCount = {
  experts: number;
  outside: number;
  unnamed: number;
  studies: number;
  publications: number;
  linked: number;
};
