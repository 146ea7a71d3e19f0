import { numberFrom, plainText } from '@/core/calories/plain-text';
import { kjToKcal } from '@/core/calories/units';

/**
 * Energy in kcal as packages write it; null for anything else. A unit that is typed counts before the chosen
 * one, and 1,046 is 1046, as in the calculator: no portion is told to a thousandth.
 */
export function packageEnergy(typed: string, unit: 'kcal' | 'kJ'): number | null {
  const match =
    /^([1-9]\d?[., ]\d{3}|\d{1,5}(?:[.,]\d{0,2})?|[.,]\d{1,2}) ?(kcal|k?cals?|calories|kj)?$/.exec(
      plainText(typed),
    );
  if (!match?.[1]) return null;
  const value = /[., ]\d{3}$/.test(match[1])
    ? Number(match[1].replace(/[., ]/, ''))
    : numberFrom(match[1]);
  const isKj = match[2] === 'kj' || (match[2] === undefined && unit === 'kJ');
  return isKj ? kjToKcal(value) : value;
}
