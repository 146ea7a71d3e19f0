import { isRecord } from '@/core/is-record';
import { laterOf } from './clock';
import { isSameOption, readEnvelope, type Envelope } from './settle-option';

/**
 * What two devices chose of one group, each without the other: field by field, and of a list whatever was
 * added to it or taken out, against what they last agreed on. Where both changed the same, the later word
 * stays. Null where only one of them says anything new, so that the clocks tell which; else as late as either.
 */
export function mergeOption(
  here: unknown,
  there: unknown,
  agreed: unknown,
  defaults: unknown,
): Envelope | null {
  const [own, theirs, known] = [readEnvelope(here), readEnvelope(there), readEnvelope(agreed)];
  if (!own || !theirs || own.v !== theirs.v || theirs.d === null) return null;
  // A cloud that gives back something older says nothing new.
  if (theirs.u <= (known?.u ?? '')) return null;
  // Devices that never met began with what everybody begins with: nothing was taken out of it.
  const base = known ? known.d : defaults;
  const isOwnLater = own.u > theirs.u;
  const later = { v: own.v, u: laterOf(own.u, theirs.u) };
  if (!isRecord(own.d) || !isRecord(theirs.d))
    return { ...later, d: mergeValue(base, own.d, theirs.d, isOwnLater) };
  const before = isRecord(base) ? base : {};
  const [mine, others] = [own.d, theirs.d];
  const fields = [...new Set([...Object.keys(others), ...Object.keys(mine)])].map((field) => [
    field,
    mergeValue(before[field], mine[field], others[field], isOwnLater),
  ]);
  return { ...later, d: Object.fromEntries(fields) as unknown };
}

function mergeValue(base: unknown, own: unknown, theirs: unknown, isOwnLater: boolean): unknown {
  if (own === undefined || isSameOption(own, base)) return theirs ?? own;
  if (theirs === undefined || isSameOption(theirs, base)) return own;
  if (Array.isArray(own) && Array.isArray(theirs))
    return mergeLists(Array.isArray(base) ? base : [], own, theirs, isOwnLater);
  return isOwnLater ? own : theirs;
}

/** In the other device's order, what came here behind it. What one took out and the other changed stays. */
function mergeLists(
  base: readonly unknown[],
  own: readonly unknown[],
  theirs: readonly unknown[],
  isOwnLater: boolean,
): unknown[] {
  const [before, mine, others] = [byName(base), byName(own), byName(theirs)];
  return [...new Set([...others.keys(), ...mine.keys()])].flatMap((name) => {
    const [old, one, two] = [before.get(name), mine.get(name), others.get(name)];
    if (one !== undefined && two !== undefined) return [mergeValue(old, one, two, isOwnLater)];
    const left = one ?? two;
    return old !== undefined && isSameOption(left, old) ? [] : [left];
  });
}

/** A line is its own name; what is chosen for a site is called after it. */
const byName = (list: readonly unknown[]): Map<string, unknown> =>
  new Map(
    list.map((each) => [
      isRecord(each) && typeof each['host'] === 'string' ? each['host'] : JSON.stringify(each),
      each,
    ]),
  );
