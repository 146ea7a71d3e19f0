import { adultBmi, isWithin } from '@/core/calories/bounds';
import { bmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';

/** Numbers in [0, 1) that are the same on every run: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Adults of every size the calculator takes, the far corners as likely as the middle. */
export function randomAdults(count: number, seed: number): Body[] {
  return bodies(count, seed, [18, 101], [100, 250], [25, 350], (body) =>
    isWithin(bmi(body.heightCm, body.weightKg), adultBmi),
  );
}

export function randomChildren(count: number, seed: number): Body[] {
  return bodies(count, seed, [3, 18], [85, 200], [10, 140], (body) =>
    isWithin(bmi(body.heightCm, body.weightKg), { least: 10, most: 50 }),
  );
}

type Between = readonly [least: number, below: number];

function bodies(
  count: number,
  seed: number,
  years: Between,
  cm: Between,
  kg: Between,
  isTaken: (body: Body) => boolean,
): Body[] {
  const next = seeded(seed);
  const from = ([least, below]: Between) => least + next() * (below - least);
  const found: Body[] = [];
  while (found.length < count) {
    const body: Body = {
      sex: next() < 0.5 ? 'female' : 'male',
      ageYears: Math.floor(from(years)),
      heightCm: from(cm),
      weightKg: from(kg),
    };
    if (isTaken(body)) found.push(body);
  }
  return found;
}
