import type { ClutterReason } from '@/core/clutter/removal';

/** Kinds of clutter in the sample, in the order in which they go: from the loudest to the quietest. */
export const sampleClutter = [
  'ad',
  'calculator',
  'video',
  'newsletter',
  'badge',
  'app',
] as const satisfies readonly ClutterReason[];
export type SampleClutter = (typeof sampleClutter)[number];

/** After the last kind of clutter, who is cited is named: then it is done. */
export const lastStep = sampleClutter.length + 1;
