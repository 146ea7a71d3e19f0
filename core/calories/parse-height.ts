import type { Bounds } from '@/core/calories/bounds';
import { numberFrom, numberSource as n, plainText } from '@/core/calories/plain-text';
import { ambiguous, emptyTyped, typedWithin, unreadable, type Typed } from '@/core/calories/typed';
import { feetToCm, inchesToCm } from '@/core/calories/units';

const feetMark = String.raw`(?:'|ft\.?|feet|foot)`;
const inchMark = String.raw`(?:"|in\.?|inch(?:es)?)`;
const pattern = {
  centimetres: new RegExp(`^${n} ?(?:cm|centimet(?:er|re)s?)\\.?$`),
  metres: new RegExp(`^${n} ?(?:m|met(?:er|re)s?)\\.?$`),
  metresAndCentimetres: /^([12]) ?m ?(\d{1,2})(?: ?cm)?$/,
  feetAndInches: new RegExp(`^(\\d) ?${feetMark} ?(?:,|and)? ?${n} ?${inchMark}?$`),
  feetDashInches: new RegExp(`^(\\d)[ -]${n} ?${inchMark}?$`),
  feet: new RegExp(`^${n} ?${feetMark}$`),
  inches: new RegExp(`^${n} ?${inchMark}$`),
  bare: new RegExp(`^${n}$`),
};
/** A bare number up to this is a height in metres: nobody means centimetres by it. */
const mostMetres = 3;

/**
 * A height in cm as people write one: 180, 1,75 m, 5'11", 5 ft 11, 71 in. A bare number is in cm or
 * m; where feet are shown it is taken only by `parseFeetAndInches`.
 */
export function parseHeight(typed: string, bounds: Bounds): Typed {
  const text = plainText(typed);
  if (text === '') return emptyTyped;
  const marked = markedCm(text);
  if (marked === 'ambiguous') return ambiguous;
  if (marked !== null) return typedWithin(marked, bounds);
  const bare = pattern.bare.exec(text);
  if (!bare?.[1]) return unreadable;
  const value = numberFrom(bare[1]);
  return typedWithin(value < mostMetres ? value * 100 : value, bounds);
}

/**
 * A height from the two boxes, in cm. The first box also takes a whole height (5'11", 180 cm) while
 * the second is empty, the second one the whole in inches while the first is.
 */
export function parseFeetAndInches(feet: string, inches: string, bounds: Bounds): Typed {
  const [ft, inch] = [plainText(feet), plainText(inches)];
  if (ft === '' && inch === '') return emptyTyped;
  const inchesTyped = new RegExp(`^${n} ?${inchMark}?$`).exec(inch)?.[1];
  if (ft === '')
    return inchesTyped ? typedWithin(inchesToCm(numberFrom(inchesTyped)), bounds) : unreadable;

  const feetTyped = new RegExp(`^${n} ?${feetMark}?$`).exec(ft)?.[1];
  if (feetTyped === undefined) {
    if (inch !== '') return unreadable;
    const marked = markedCm(ft);
    return marked === 'ambiguous' ? ambiguous : typedWithin(marked, bounds);
  }
  if (!Number.isInteger(numberFrom(feetTyped))) return ambiguous;
  if (inch === '') return typedWithin(feetToCm(numberFrom(feetTyped)), bounds);
  if (!inchesTyped) return unreadable;
  return numberFrom(inchesTyped) < 12
    ? typedWithin(feetToCm(numberFrom(feetTyped), numberFrom(inchesTyped)), bounds)
    : { state: 'invalid', why: 'out-of-range' };
}

/** Only with its unit. 5.11 ft is 5 ft 1.3, and nearly always meant as 5 ft 11: asked, not guessed. */
function markedCm(text: string): number | 'ambiguous' | null {
  const centimetres = pattern.centimetres.exec(text)?.[1];
  if (centimetres) return numberFrom(centimetres);
  const metres = pattern.metres.exec(text)?.[1];
  if (metres) return numberFrom(metres) * 100;
  const split = pattern.metresAndCentimetres.exec(text);
  if (split?.[1] && split[2]) return Number(split[1]) * 100 + Number(split[2].padEnd(2, '0'));
  const inches = pattern.inches.exec(text)?.[1];
  if (inches) return inchesToCm(numberFrom(inches));
  const feet = pattern.feet.exec(text)?.[1];
  if (feet) return Number.isInteger(numberFrom(feet)) ? feetToCm(numberFrom(feet)) : 'ambiguous';
  const both = pattern.feetAndInches.exec(text) ?? pattern.feetDashInches.exec(text);
  if (both?.[1] && both[2] && numberFrom(both[2]) < 12)
    return feetToCm(Number(both[1]), numberFrom(both[2]));
  return null;
}
