/** Exact by the international agreement of 1959. */
const kgPerLb = 0.45359237;
const cmPerInch = 2.54;
const inchesPerFoot = 12;
const lbPerStone = 14;
/** The thermochemical calorie, which nutrition uses. */
const kjPerKcal = 4.184;

export const lbToKg = (lb: number): number => lb * kgPerLb;
export const kgToLb = (kg: number): number => kg / kgPerLb;
export const stoneToKg = (stone: number, lb = 0): number => lbToKg(stone * lbPerStone + lb);
export const inchesToCm = (inches: number): number => inches * cmPerInch;
export const cmToInches = (cm: number): number => cm / cmPerInch;
export const feetToCm = (feet: number, inches = 0): number =>
  inchesToCm(feet * inchesPerFoot + inches);
export const kcalToKj = (kcal: number): number => kcal * kjPerKcal;
export const kjToKcal = (kj: number): number => kj / kjPerKcal;

/**
 * Feet and inches for show, inches to this many decimals. Rounded before it is split, so that
 * 182.87 cm is 6 ft 0 and never 5 ft 12.
 */
export function cmToFeet(cm: number, decimals = 1): { feet: number; inches: number } {
  const scale = 10 ** decimals;
  const all = Math.round(cmToInches(cm) * scale);
  const perFoot = inchesPerFoot * scale;
  return { feet: Math.floor(all / perFoot), inches: (all % perFoot) / scale };
}
