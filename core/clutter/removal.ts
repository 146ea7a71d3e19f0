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

/** What decided that a thing goes. A code; the words are in `locales/`. */
export const causeKinds = [
  'rule',
  'named',
  'says',
  'ad-size',
  'ad-picture',
  'body-form',
  'email-form',
  'goals',
  'next-post',
  'read-on',
  'price',
  'share-row',
  'titles',
  /** The rest lies over the window and goes along with it. */
  'over-ad',
  'over-cookies',
  'over-email',
  'over-pane',
  'over-player',
  'over-share',
  'over-sheet',
  'over-text',
] as const;
export type CauseKind = (typeof causeKinds)[number];

/** `words` are those of the page that decided it, or the rule as it is written; empty where it was its shape. */
export type Cause = { kind: CauseKind; words: string };

/** One thing that was hidden on the page, or left out of the reader. */
export type Removal = {
  /** Unique on its page while the page is open; restoring one thing names it by this. */
  id: number;
  reason: ClutterReason;
  cause: Cause;
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
