/** Something in a box that can be pressed, followed or filled in. */
export type Push = {
  kind: 'link' | 'button' | 'field';
  text: string;
  /** Where a link leads: within the site, to a place on this page, to another site, to where things are shared, to a telephone. */
  to: 'site' | 'here' | 'away' | 'share' | 'phone' | null;
  isPaid: boolean;
};

/** What one box of a page holds, as plain values: read off the page once, judged without it. */
export type BoxFacts = {
  tag: string;
  role: string;
  /** The text in reading order, a line a block, a button or a cell. */
  lines: readonly string[];
  pushes: readonly Push[];
  words: number;
  linkWords: number;
  images: number;
  players: number;
  headings: number;
  items: number;
  rows: number;
  cells: number;
  terms: number;
  isQuote: boolean;
  /** It has boxes in it, or is one line. */
  isLine: boolean;
  /** Class names, ids and labels for machines, never the only witness. */
  names: string;
  /** The last words before it. */
  before: string;
};
