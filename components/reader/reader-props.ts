import type { TakeProps } from '@/components/export/take-props';
import type { MarkingActions, Passage } from '@/components/highlights/passage';
import type { ListenProps } from '@/components/listening/listen-props';
import type { CitedProps } from '@/components/sources/cited-props';
import type { Article } from '@/core/article/article';
import type { LeftOut } from '@/core/article/left-out';
import type { HighlightSource } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import type { SourceCount } from '@/core/sources/source';
import type { LookChoice } from './look-choice';
import type { ReaderCallout } from './reader-callout';
import type { ReaderLife } from './reader-life';

/** What is marked in the article, and what can be done with it. Ranges lie in `body`. */
export type MarkingProps = {
  passages: readonly Passage[];
  actions: MarkingActions;
  names: ColourNames;
  /** The marked passage under a point of the window. */
  at: (x: number, y: number) => string | null;
  /** Who the article lets say some words, if one person. */
  sourceOf: (range: Range) => HighlightSource | null;
};

/** All the reader shows, and all it may wish. It knows no browser, no storage and no page. */
export type ReaderProps = {
  /** Holds the article as a tree of its own, where the reader stands in a root of this element. */
  frame?: HTMLElement;
  article: Article;
  /** The sanitised body, from `prepareBody`. The same element at every render: ranges live in it. */
  body: HTMLElement;
  /** The sanitised author box and references; their nodes are taken over at the first render. */
  authorBox: DocumentFragment | null;
  references: readonly DocumentFragment[];
  callouts: readonly ReaderCallout[];
  /** Left out where the list of sources cannot be taken away. */
  cited?: CitedProps;
  /** Null if sources are not wanted: then nothing is said of them. */
  count: SourceCount | null;
  /** False where the language is not one in which sources are looked for. */
  supported: boolean;
  removals: readonly LeftOut[];
  /** Markup of the page, sanitised: what was left out passes through it before it is put back. */
  cleaned: (html: string) => DocumentFragment;
  savedCount: number;
  /** How the saved passages look, for `MarkLooks`. */
  markSheet: string;
  /** Where one was last time, in `body`; null for nowhere, left out while that is not known. */
  cameBackTo?: Range | null | undefined;
  /** Called with where one is, now and then; null where there is nothing to come back to. */
  onPlace?: ((block: HTMLElement | null) => void) | undefined;
  /** Given where only a part of the article is shown: leads to the whole. */
  onWhole?: (() => void) | undefined;
  /** Left out where there is no page under the reader. */
  life?: ReaderLife;
  look: LookChoice;
  thisYear: number;
  /** Left out where nothing can be read aloud. */
  listen?: ListenProps;
  /** Left out where nothing can be taken away. */
  take?: TakeProps;
  onClose: () => void;
  marking: MarkingProps;
  /** A promise that fails is told to the person. */
  onCopy: (text: string) => void | Promise<void>;
};
