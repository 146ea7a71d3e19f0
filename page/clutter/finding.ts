import type { Cause, CauseKind, ClutterReason } from '@/core/clutter/removal';
import type { Prose, Zone } from '@/page/clutter/find-prose';
import type { Box } from '@/page/clutter/measure-tree';

/** What a judge found: usually one box, several where a heading and its list stand side by side. */
export type Finding = { boxes: Box[]; reason: ClutterReason; cause: Cause };

/** Looks at one box and says whether it is clutter of its kind; the guard is asked afterwards. */
export type Judge = (box: Box, zone: Zone, prose: Prose) => Finding | null;

/** How much of the page's own words is told as the cause, in characters. */
const mostTold = 60;

export const found = (
  boxes: Box | Box[],
  reason: ClutterReason,
  kind: CauseKind,
  words = '',
): Finding => ({
  boxes: [boxes].flat(),
  reason,
  cause: { kind, words: shorten(words.trim()) },
});

const shorten = (words: string): string =>
  words.length > mostTold ? `${words.slice(0, mostTold).trimEnd()}…` : words;
