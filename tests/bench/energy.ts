/**
 * IN: a JSON file with `vectors`: { id, model, level, input, expected } (see the energy data's README).
 * OUT: one JSON line a vector, { id, got } with the names of its `expected`, unrounded; a vector that
 * fails carries { id, error } instead. Rules (level `property`) are tests of their own and left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asianClass, bmi, whoClass } from '@/core/calories/bmi';
import type { Body, Sex } from '@/core/calories/body';
import { cunningham } from '@/core/calories/cunningham';
import {
  energyRequirement,
  energyRequirementBreastfeeding,
  energyRequirementPregnant,
  pregnancyDeposition,
} from '@/core/calories/energy-requirement';
import { goalKcal } from '@/core/calories/goal-kcal';
import { hallModel, keepKcal, trajectory, type HallModel } from '@/core/calories/hall';
import { lancetConstants, nihConstants } from '@/core/calories/hall-constants';
import { harrisBenedict } from '@/core/calories/harris-benedict';
import { henryByWeight, henryByWeightAndHeight } from '@/core/calories/henry';
import { iom2005 } from '@/core/calories/iom-2005';
import { katchMcArdle } from '@/core/calories/katch-mcardle';
import { macroGrams } from '@/core/calories/macros';
import { metKcal, metKcalAboveOneMet } from '@/core/calories/met-kcal';
import { mifflin, mifflinUnrounded } from '@/core/calories/mifflin';
import type { ActivityLevel } from '@/core/calories/profile';
import { roza } from '@/core/calories/roza';
import { schofield } from '@/core/calories/schofield';
import { staticGoal } from '@/core/calories/static-goal';
import { totalEnergy, totalEnergyPregnant } from '@/core/calories/total-energy';
import { feetToCm, lbToKg } from '@/core/calories/units';
import { progress } from './progress';

/** Its names are the file's, not ours; `pal` is a word in some models and a number in others. */
type Input = Record<string, number> & { sex: Sex };
type Vector = {
  id: string;
  model: string;
  level: string;
  input: Input;
  expected: Record<string, unknown>;
};
type Got = Record<string, unknown>;

const yearDays = 365;

export async function run(input: string, output: string): Promise<void> {
  const { vectors } = JSON.parse(readFileSync(input, 'utf8')) as { vectors: Vector[] };
  const foods = readFoods([
    join(dirname(input), '../foods/sr_legacy.tsv'),
    '../shared/data/foods/sr_legacy.tsv',
  ]);
  const asked = vectors.filter((vector) => vector.level !== 'property');
  const bar = progress(asked.length, 'energy');
  const lines = asked.map((vector) => {
    const line = answer(vector, foods);
    bar.step();
    return JSON.stringify(line);
  });
  writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
  return Promise.resolve();
}

export function answer(vector: Vector, foods: ReadonlyMap<number, number>) {
  const { id, model, input, expected } = vector;
  try {
    const solve = models[model];
    if (!solve) throw new Error(`There is no model called ${model}.`);
    const all = solve(input, foods);
    const got = Object.fromEntries(Object.keys(expected).map((name) => [name, all[name]]));
    return { id, got };
  } catch (error) {
    return { id, error: String(error) };
  }
}

const models: Record<string, (i: Input, foods: ReadonlyMap<number, number>) => Got> = {
  mifflin: (i) => ({ bmr: mifflin(body(i)) }),
  mifflin_unrounded: (i) => ({ bmr: mifflinUnrounded(body(i)) }),
  harris1919: (i) => ({ bmr: harrisBenedict(body(i)) }),
  roza1984: (i) => ({ bmr: roza(body(i)) }),
  katch_mcardle: (i) => ({ bmr: katchMcArdle(number(i, 'lbm')) }),
  cunningham1980: (i) => ({ bmr: cunningham(number(i, 'lbm')) }),
  henry_w: (i) => ({ bmr: henryByWeight(body(i)) }),
  henry_wh: (i) => ({ bmr: henryByWeightAndHeight(body(i)) }),
  schofield: (i) => ({ bmr: schofield(body(i)) }),
  schofield_x_pal: (i) => ({ tee: schofield(body(i)) * number(i, 'pal') }),
  tee2023: (i) => ({ tee: totalEnergy(body(i), activity(i)) }),
  eer2023: (i) => ({ eer: energyRequirement(body(i), activity(i)) }),
  tee2023_pregnant: (i) => ({
    tee: totalEnergyPregnant(body(i), number(i, 'weeks'), activity(i)),
  }),
  eer2023_pregnant: (i) => {
    const before = number(i, 'prepregnancy_bmi');
    return {
      eer: energyRequirementPregnant(body(i), number(i, 'weeks'), activity(i), before),
      deposition: pregnancyDeposition(before),
    };
  },
  eer2023_lactation: (i) => ({
    eer: energyRequirementBreastfeeding(body(i), activity(i), number(i, 'months')),
  }),
  eer2005_legacy: (i) => ({ eer: iom2005(body(i), activity(i)) }),
  hall2011_maintain_current: (i) => ({ kcal: start(i).intakeKcal }),
  hall2011_goal: (i) => ({ kcal: goalKcal(start(i), number(i, 'goal_kg'), number(i, 'days')) }),
  hall2011_maintain_goal: (i) => {
    const model = start(i);
    const intake = goalKcal(model, number(i, 'goal_kg'), yearDays);
    return { kcal: keepKcal(model, trajectory(model, intake, yearDays)) };
  },
  hall2011_trajectory: (i) => {
    const sodium: unknown = i['sodium'];
    const model = start(i, typeof sodium === 'number' ? lancetConstants : nihConstants);
    const { weightKg, fatKg } = trajectory(
      model,
      model.intakeKcal + number(i, 'intake_change_kcal'),
      yearDays,
      typeof sodium === 'number' ? sodium : undefined,
    );
    const days = Object.fromEntries(
      [...weightKg].map((kg, day): [string, number] => [`kg_day${day}`, kg]),
    );
    return { kcal0: model.intakeKcal, fat_kg_day365: fatKg, ...days };
  },
  static_goal: (i) => ({ kcal: staticGoal(number(i, 'maintenance'), number(i, 'lb_per_week')) }),
  met_kcal: (i) => ({
    gross_kcal: metKcal(number(i, 'met'), number(i, 'kg'), number(i, 'minutes')),
    net_kcal: metKcalAboveOneMet(number(i, 'met'), number(i, 'kg'), number(i, 'minutes')),
  }),
  units: (i) =>
    'ft' in i
      ? { cm: feetToCm(number(i, 'ft'), number(i, 'inch')) }
      : { kg: lbToKg(number(i, 'lb')) },
  bmi: (i) => {
    const value = bmi(number(i, 'cm'), number(i, 'kg'));
    return { bmi: value, who: whoClass(value), asian: asianClass(value) };
  },
  macros: (i) => {
    const grams = macroGrams(number(i, 'kcal'), {
      carbohydrate: number(i, 'carb_pct'),
      protein: number(i, 'protein_pct'),
      fat: number(i, 'fat_pct'),
    });
    return {
      carb_g: grams.carbohydrateG,
      protein_g: grams.proteinG,
      fat_g: grams.fatG,
      fibre_g: grams.fibreG,
    };
  },
  food_kcal: (i, foods) => {
    const per100g = foods.get(number(i, 'fdc_id'));
    if (per100g === undefined) throw new Error('That food is not in the table beside the vectors.');
    return { kcal: (per100g * number(i, 'grams')) / 100 };
  },
};

function number(i: Input, name: string): number {
  const value: unknown = i[name];
  if (typeof value !== 'number') throw new Error(`${name} is no number.`);
  return value;
}

/** A missing height stays NaN, so that an equation that needs it cannot come out right by chance. */
function body(i: Input): Body {
  return {
    sex: i.sex,
    ageYears: i['age'] ?? NaN,
    heightCm: i['cm'] ?? NaN,
    weightKg: i['kg'] ?? NaN,
  };
}

function activity(i: Input): ActivityLevel {
  const level: unknown = i['pal'];
  return level as ActivityLevel;
}

function start(i: Input, constants = nihConstants): HallModel {
  return hallModel({ body: body(i), activityLevel: number(i, 'pal'), constants });
}

/** kcal in 100 g by FoodData Central id: columns 1 and 6 of the USDA table, the first that exists. */
function readFoods(paths: string[]): Map<number, number> {
  const path = paths.find((candidate) => existsSync(candidate));
  if (path === undefined) return new Map();
  const rows = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(
    rows.map((row): [number, number] => {
      const cells = row.split('\t');
      return [Number(cells[0]), Number(cells[5])];
    }),
  );
}
