import { isWithin, type Bounds } from '@/core/calories/bounds';

/** What a field holds: nothing, a value in SI, or something it does not take. */
export type Typed =
  | { state: 'empty' }
  | { state: 'valid'; value: number }
  | { state: 'invalid'; why: 'unreadable' | 'ambiguous' | 'out-of-range' };

export const emptyTyped: Typed = { state: 'empty' };
export const unreadable: Typed = { state: 'invalid', why: 'unreadable' };
export const ambiguous: Typed = { state: 'invalid', why: 'ambiguous' };

/** Valid where the value lies in the bounds; a value that could not be read stays unreadable. */
export function typedWithin(value: number | null, bounds: Bounds): Typed {
  if (value === null) return unreadable;
  return isWithin(value, bounds)
    ? { state: 'valid', value }
    : { state: 'invalid', why: 'out-of-range' };
}

/** The value, or null where there is none to calculate with. */
export function valueOf(typed: Typed): number | null {
  return typed.state === 'valid' ? typed.value : null;
}
