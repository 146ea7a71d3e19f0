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
  'own',
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

/** Why something stays although a rule would hide it. A code; the words are in `locales/`. */
export const keepReasons = [
  'frame',
  'article',
  /** It holds something that the person wants to keep. */
  'kept',
  'text',
  'table',
  'figure',
  'amounts',
  'to-know',
  'sources',
  'pager',
  'typing',
] as const;
export type KeepReason = (typeof keepReasons)[number];

/** A rule that was not followed, because what it names is what the person came to read or to use. */
export type Overruling = {
  rule: string;
  why: KeepReason;
  text: string;
  /** The person's own rule, and not one that came with us. */
  isOwn: boolean;
};
