import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from '@/tests/bench/energy';

const path = '../shared/data/energy/vectors.json';
const isThere = existsSync(path);

type Vector = Parameters<typeof answer>[0] & { tolerance: Record<string, number> };

/** The tolerance named like the result, else the one for its unit. */
function toleranceOf(vector: Vector, name: string): number {
  const units = [
    ['kg', name.includes('kg')],
    ['kcal', name.includes('kcal')],
    ['g', name.endsWith('_g')],
    ['lb', name.endsWith('_lb')],
  ] as const;
  const unit = units.find(([key, isIt]) => isIt && key in vector.tolerance)?.[0];
  return vector.tolerance[name] ?? (unit === undefined ? 0 : (vector.tolerance[unit] ?? 0));
}

describe.skipIf(!isThere)(`the vectors of ${path}${isThere ? '' : ' (not here, skipped)'}`, () => {
  const read = isThere
    ? (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Vector[] }).vectors
    : [];
  // The foods of this table are measured where the foods are.
  const asked = read.filter(({ level, model }) => level !== 'property' && model !== 'food_kcal');

  test('there are more than a hundred', () => {
    expect(asked.length).toBeGreaterThan(100);
  });

  test.each(asked)('$id', (vector) => {
    const line = answer(vector, new Map());
    const got: Record<string, unknown> = 'got' in line ? (line.got ?? {}) : {};
    for (const [name, wanted] of Object.entries(vector.expected)) {
      if (typeof wanted !== 'number') expect(got[name]).toBe(wanted);
      else
        expect(Math.abs(Number(got[name]) - wanted)).toBeLessThanOrEqual(
          toleranceOf(vector, name) + 1e-12,
        );
    }
  });
});
