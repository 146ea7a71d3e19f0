import { extracellularKg, guessFatKg } from '@/core/calories/body-composition';
import type { Body } from '@/core/calories/body';
import { nihConstants, type HallConstants } from '@/core/calories/hall-constants';
import { mifflinUnrounded } from '@/core/calories/mifflin';

// Hall et al., Lancet 2011;378:826, web appendix equations 1–9. Adults, not pregnant or breast-feeding.
const thermicEffect = 0.1;
const adaptation = 0.14;
const adaptationDays = 14;
const sodiumPerLitre = 3220; // mg
const sodiumPerExcretion = 3000; // mg a litre and day
const sodiumPerCarbohydrate = 4000; // mg a day
const sodiumAtStart = 4000; // mg a day
const glycogenAtStart = 0.5; // kg
const weightPerGlycogen = 3.7; // each kg holds 2.7 kg of water
const forbesKg = 10.4;
const carbohydrateShare = 0.5;

export type HallStart = {
  body: Body;
  /** Physical activity level: all energy over resting energy by `mifflinUnrounded`. */
  activityLevel: number;
  /** Measured fat in kg; guessed from BMI where it is missing. */
  fatKg?: number;
  constants?: HallConstants;
};

/** Everything a body starts with, worked out once and shared by all its forecasts. */
export type HallModel = {
  weightKg: number;
  fatKg: number;
  leanKg: number;
  extracellularKg: number;
  intakeKcal: number;
  /** kcal/kg/day that moving this body costs. */
  movingCost: number;
  constants: HallConstants;
};

export type Trajectory = {
  /** One entry a day; day 0 is the start. */
  weightKg: Float64Array;
  fatKg: number;
  leanKg: number;
};

export function hallModel({ body, activityLevel, fatKg, constants }: HallStart): HallModel {
  const resting = mifflinUnrounded(body);
  const fat = fatKg ?? guessFatKg(body);
  const extracellular = extracellularKg(body);
  return {
    weightKg: body.weightKg,
    fatKg: fat,
    leanKg: body.weightKg - fat - extracellular - weightPerGlycogen * glycogenAtStart,
    extracellularKg: extracellular,
    intakeKcal: resting * activityLevel,
    movingCost: (((1 - thermicEffect) * activityLevel - 1) * resting) / body.weightKg,
    constants: constants ?? nihConstants,
  };
}

/** Kilograms, and kcal a day of adaptive thermogenesis. */
type State = {
  fat: number;
  lean: number;
  glycogen: number;
  extracellular: number;
  adaptive: number;
};

/**
 * Weight day by day under a constant intake. Runge–Kutta of fourth order with a step of one day: a
 * tenth of that changes less than 1e-6 kg in a year. Sodium follows the intake unless it is given
 * as a constant change in mg a day.
 */
export function trajectory(
  model: HallModel,
  intakeKcal: number,
  days: number,
  sodiumChangeMg?: number,
): Trajectory {
  const slope = slopeOf(model, intakeKcal, sodiumChangeMg);
  const weightKg = new Float64Array(days + 1);
  const now: State = {
    fat: model.fatKg,
    lean: model.leanKg,
    glycogen: glycogenAtStart,
    extracellular: model.extracellularKg,
    adaptive: 0,
  };
  const [at, k1, k2, k3, k4] = [{ ...now }, { ...now }, { ...now }, { ...now }, { ...now }];
  weightKg[0] = model.weightKg;
  for (let day = 1; day <= days; day += 1) {
    slope(now, k1);
    advance(at, now, k1, 1 / 2);
    slope(at, k2);
    advance(at, now, k2, 1 / 2);
    slope(at, k3);
    advance(at, now, k3, 1);
    slope(at, k4);
    advance(now, now, k1, 1 / 6);
    advance(now, now, k2, 1 / 3);
    advance(now, now, k3, 1 / 3);
    advance(now, now, k4, 1 / 6);
    weightKg[day] = weightOf(now);
  }
  return { weightKg, fatKg: now.fat, leanKg: now.lean };
}

function advance(into: State, from: State, slope: State, days: number) {
  into.fat = from.fat + days * slope.fat;
  into.lean = from.lean + days * slope.lean;
  into.glycogen = from.glycogen + days * slope.glycogen;
  into.extracellular = from.extracellular + days * slope.extracellular;
  into.adaptive = from.adaptive + days * slope.adaptive;
}

function weightOf({ fat, lean, glycogen, extracellular }: State): number {
  return fat + lean + extracellular + weightPerGlycogen * glycogen;
}

/** The right-hand side of the equations; writes into `into`, because it is asked 1,460 times a year of forecast. */
function slopeOf(model: HallModel, intakeKcal: number, sodiumChangeMg: number | undefined) {
  const { constants: c, movingCost } = model;
  const start = model.intakeKcal;
  const change = intakeKcal - start;
  const carbohydrate = carbohydrateShare * intakeKcal;
  const carbohydrateAtStart = carbohydrateShare * start;
  const glycogenRate = carbohydrateAtStart / glycogenAtStart ** 2;
  const sodium = sodiumChangeMg ?? (sodiumAtStart * change) / start;
  const forbes = (forbesKg * c.leanDensity) / c.fatDensity;
  // What keeps the energy balance level at the start.
  const rest =
    start - c.leanRest * model.leanKg - c.fatRest * model.fatKg - movingCost * model.weightKg;

  return (state: State, into: State) => {
    const { fat, lean, glycogen, extracellular, adaptive } = state;
    const glycogenChange = (carbohydrate - glycogenRate * glycogen * glycogen) / c.glycogenDensity;
    const leanShare = forbes / (forbes + fat);
    const building =
      (leanShare * c.leanBuilding) / c.leanDensity +
      ((1 - leanShare) * c.fatBuilding) / c.fatDensity;
    const available = intakeKcal - c.glycogenDensity * glycogenChange;
    const spent =
      (rest +
        c.fatRest * fat +
        c.leanRest * lean +
        movingCost * weightOf(state) +
        thermicEffect * change +
        adaptive +
        available * building) /
      (1 + building);
    const left = available - spent;
    into.fat = ((1 - leanShare) * left) / c.fatDensity;
    into.lean = (leanShare * left) / c.leanDensity;
    into.glycogen = glycogenChange;
    into.extracellular =
      (sodium -
        sodiumPerExcretion * (extracellular - model.extracellularKg) -
        sodiumPerCarbohydrate * (1 - carbohydrate / carbohydrateAtStart)) /
      sodiumPerLitre;
    into.adaptive = (adaptation * change - adaptive) / adaptationDays;
  };
}

/** The intake that keeps the weight a trajectory ended at (the planner's own formula). */
export function keepKcal(model: HallModel, end: Trajectory): number {
  const { fatRest, leanRest } = model.constants;
  const endKg = end.weightKg[end.weightKg.length - 1] ?? model.weightKg;
  const change =
    leanRest * (end.leanKg - model.leanKg) +
    fatRest * (end.fatKg - model.fatKg) +
    model.movingCost * (endKg - model.weightKg);
  return model.intakeKcal + change / (1 - thermicEffect - adaptation);
}
