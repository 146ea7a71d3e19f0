import type { MatchState } from '@/core/anchors/quote';
import type {
  Highlight,
  HighlightColour,
  HighlightSource,
  Undoable,
} from '@/core/highlights/highlight';
import type { SaveRefusal } from '@/core/highlights/save-refusal';

/** A saved passage, and how it stands in the text in front. */
export type Passage = {
  highlight: Highlight;
  state: MatchState;
  /** Null where it does not stand there. */
  range: Range | null;
  /** The words that stand there now. */
  now: string | null;
  /** What may be chosen from where it is ambiguous. */
  places: readonly Range[];
  /** In the reader: it stands on the page, though not in the article shown. */
  isAround?: boolean;
};

export type Edge = 'start' | 'end';

/** What can be done with passages. Null says that it is on the disk; else why it is not. */
export type MarkingActions = {
  save: (
    range: Range,
    wish: { colour: HighlightColour; source: HighlightSource | null },
  ) => Promise<{ saved: true; highlight: Highlight } | { saved: false; why: SaveRefusal }>;
  change: (
    id: string,
    changes: Partial<Pick<Highlight, 'colour' | 'note' | 'tags'>>,
  ) => Promise<SaveRefusal | null>;
  /** Gives a passage another place: the words of a range. */
  place: (id: string, range: Range) => Promise<SaveRefusal | null>;
  /** The range with one edge a word on or back, or null. */
  step: (range: Range, edge: Edge, step: 1 | -1) => Range | null;
  remove: (id: string) => Promise<SaveRefusal | null>;
  /** Takes back what was made of it; null, that it was removed. */
  putBack: (before: Highlight, made: Undoable | null) => Promise<SaveRefusal | null>;
  copy: (text: string) => void | Promise<void>;
  /** Shows where a passage stands, a third from the top; or selects it as well. */
  goTo: (range: Range, wish?: { isSelected: boolean }) => void;
};
