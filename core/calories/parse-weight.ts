import type { Bounds } from '@/core/calories/bounds';
import { numberFrom, numberSource as n, plainText } from '@/core/calories/plain-text';
import { emptyTyped, typedWithin, unreadable, type Typed } from '@/core/calories/typed';
import { lbToKg, stoneToKg } from '@/core/calories/units';

const pattern = {
  kilograms: new RegExp(`^${n} ?(?:kgs?|kilos?|kilograms?|kilogrammes?)\\.?$`),
  pounds: new RegExp(`^${n} ?(?:lbs?|pounds?|#)\\.?$`),
  stones: new RegExp(`^${n} ?(?:st|stones?)\\.?(?:,| and)?(?: ?${n} ?(?:lbs?|pounds?)?\\.?)?$`),
  bare: new RegExp(`^${n}$`),
};

/** A weight in kg as people write one: 72, 72,5 kg, 154 lbs, 11 st 4. A bare number is in the unit shown. */
export function parseWeight(typed: string, units: 'metric' | 'us', bounds: Bounds): Typed {
  const text = plainText(typed);
  if (text === '') return emptyTyped;
  const kilograms = pattern.kilograms.exec(text)?.[1];
  if (kilograms) return typedWithin(numberFrom(kilograms), bounds);
  const pounds = pattern.pounds.exec(text)?.[1];
  if (pounds) return typedWithin(lbToKg(numberFrom(pounds)), bounds);
  const stones = pattern.stones.exec(text);
  if (stones?.[1]) {
    const lb = numberFrom(stones[2] ?? '0');
    // 11 st 20 is no weight anybody means.
    return typedWithin(lb < 14 ? stoneToKg(numberFrom(stones[1]), lb) : null, bounds);
  }
  const bare = pattern.bare.exec(text)?.[1];
  if (!bare) return unreadable;
  return typedWithin(units === 'us' ? lbToKg(numberFrom(bare)) : numberFrom(bare), bounds);
}
