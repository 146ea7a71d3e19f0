/**
 * The cell of the age band this age lies in. `firstAges` are the first ages of the second, third …
 * band: age 30 with [18, 30, 60] is in the third.
 */
export function ageBand<T>(ageYears: number, firstAges: readonly number[], cells: readonly T[]): T {
  const index = firstAges.filter((firstAge) => ageYears >= firstAge).length;
  const cell = cells[index];
  if (cell === undefined) throw new RangeError(`No cell for age band ${index}.`);
  return cell;
}
