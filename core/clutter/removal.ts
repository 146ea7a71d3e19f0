/** Why a thing was hidden. A code, not a sentence: the words the person reads are in `locales/`. */
export const clutterReasons = [
  'ad',
  'app',
  'badge',
  'calculator',
  'comments',
  'consent',
  'feedback',
  'footer',
  'newsletter',
  'notification',
  'overlay',
  'product',
  'promo',
  'related',
  'share',
  'sponsored',
  'sticky',
  'video',
] as const;

export type ClutterReason = (typeof clutterReasons)[number];

/** One thing that was hidden on the page, or left out of the reader. */
export type Removal = {
  /** Unique on its page while the page is open; restoring one thing names it by this. */
  id: number;
  reason: ClutterReason;
  /** What decided it, readable by a person: a selector, or the name of a heuristic. */
  rule: string;
  /** The beginning of the hidden text, white space folded, at most 200 characters. */
  text: string;
};
