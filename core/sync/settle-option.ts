import { isRecord } from '@/core/is-record';
import { parseClock, type Clock } from './clock';

/** A group of options as it is stored: version of its shape, when it was last changed, and the group. */
export type Envelope = { v: number; u: Clock; d: unknown };

/**
 * What is to be done about a group that stands here and in the browser’s sync:
 * `give` it to the sync, `take` it from there, or nothing; `newer`: left alone, because a newer
 * LeanRead wrote it there.
 */
export type Settlement = 'give' | 'take' | 'newer' | 'nothing';

/**
 * What is here is the truth, the sync only a mirror: a group that vanished there is given again, whatever
 * the browser meant by it. Equal groups are never written, whatever their clocks say.
 */
export function settleOption(here: unknown, there: unknown, version: number): Settlement {
  const [own, theirs] = [readEnvelope(here), readEnvelope(there)];
  if (theirs && theirs.v > Math.max(version, own?.v ?? 0)) return 'newer';
  if (!own) return theirs && !isTakenOut(theirs) ? 'take' : 'nothing';
  if (!theirs) return 'give';
  if (isSameOption(own.d, theirs.d)) return 'nothing';
  if (isTakenOut(theirs)) return own.u > theirs.u ? 'give' : 'nothing';
  return own.u === theirs.u ? tieBreak(own.d, theirs.d) : own.u > theirs.u ? 'give' : 'take';
}

/** The person no longer lets this group travel: told to the other devices, which keep what they have. */
export const takenOut = (v: number, u: Clock): Envelope => ({ v, u, d: null });
const isTakenOut = ({ d }: Envelope): boolean => d === null;

/** Null where it is no envelope at all. One of before there were clocks has the earliest. */
export function readEnvelope(stored: unknown): Envelope | null {
  if (!isRecord(stored) || typeof stored['v'] !== 'number' || !('d' in stored)) return null;
  return { v: stored['v'], u: parseClock(stored['u']), d: stored['d'] };
}

/** Two devices without clocks must still come to one answer. */
const tieBreak = (own: unknown, theirs: unknown): Settlement =>
  sorted(own) > sorted(theirs) ? 'give' : 'take';

export const isSameOption = (one: unknown, two: unknown): boolean => sorted(one) === sorted(two);

/** Browsers give fields back in an order of their own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    isRecord(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
