import type { ClutterReason } from '@/core/clutter/removal';
import type { Prose, Zone } from '@/page/clutter/find-prose';
import type { Box } from '@/page/clutter/measure-tree';

/** What a judge found: usually one box, several where a heading and its list stand side by side. */
export type Finding = { boxes: Box[]; reason: ClutterReason; rule: string };

/** Looks at one box and says whether it is clutter of its kind; the guard is asked afterwards. */
export type Judge = (box: Box, zone: Zone, prose: Prose) => Finding | null;

export const found = (box: Box, reason: ClutterReason, rule: string): Finding => ({
  boxes: [box],
  reason,
  rule,
});
