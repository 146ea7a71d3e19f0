import { bmi, healthyBmi } from '@/core/calories/bmi';
import type { Body } from '@/core/calories/body';
import { isAdult, motherhoodOf, type CannotSay } from '@/core/calories/check-profile';
import {
  dailyEnergy,
  measuredRange,
  type DailyEnergy,
  type KcalRange,
} from '@/core/calories/daily-energy';
import { forecast, modelOf, type Forecast, type NoModel } from '@/core/calories/forecast';
import { goalTarget, type TargetRule } from '@/core/calories/goal-target';
import type { HallModel } from '@/core/calories/hall';
import { measuredNeed, otherCalculators, type Motherhood } from '@/core/calories/maintenance';
import { goalsLbPerWeek, type GoalLbPerWeek, type Profile } from '@/core/calories/profile';
import { staticGoal } from '@/core/calories/static-goal';

/** Why a goal gets no number. */
export type Refusal = 'minor' | 'pregnant-or-breastfeeding' | 'low-bmi';
/** Why there is no forecast. */
export type NoForecast = 'minor' | 'pregnant-or-breastfeeding' | NoModel;

export type GoalPlan = { lbPerWeek: GoalLbPerWeek } & (
  { refused: Refusal } | { refused: null; kcal: number; rule: TargetRule | null }
);

export type EnergyPlan = DailyEnergy & {
  /** kcal a day of the chosen goal; the need where the goal is refused. */
  targetKcal: number;
  /** By NASEM 2023, whichever equation was chosen. */
  measuredNeed: { kcal: number; from: 'nasem2023'; range: KcalRange | null };
  /** What rest times the usual factors gives; null for children and in pregnancy or breast-feeding. */
  otherCalculators: KcalRange | null;
  bmi: number;
  isAdult: boolean;
  mother: Motherhood;
  /** What stands against every goal, or against all that lose. */
  refusal: Refusal | null;
  goals: GoalPlan[];
  /** The one the person chose. */
  goal: GoalPlan;
  model: HallModel | null;
  noForecast: NoForecast | null;
};

/** Everything the calculator says about a person, or what keeps it from saying anything. */
export function planEnergy(profile: Profile): EnergyPlan | CannotSay {
  const day = dailyEnergy(profile);
  if (day.state !== 'ready') return day;
  const { body, maintenance } = day;
  const mother = motherhoodOf(profile);
  const adult = isAdult(body.ageYears);
  const isMother = mother.pregnantWeek !== null || mother.breastfeeding !== 'no';

  const refused = adult ? (isMother ? 'pregnant-or-breastfeeding' : null) : 'minor';
  const model = refused ?? modelOf(body, maintenance.kcal, profile.bodyFatPercent);
  const measuredKcal = measuredNeed(body, profile.activity, mother);
  const goals = goalsLbPerWeek.map((goal) => goalPlan(goal, profile, body, maintenance.kcal));
  const goal = goals[goalsLbPerWeek.indexOf(profile.goalLbPerWeek)];
  if (!goal) throw new RangeError('A goal that is none of the nine.');

  return {
    ...day,
    targetKcal: goal.refused === null ? goal.kcal : maintenance.kcal,
    measuredNeed: {
      kcal: measuredKcal,
      from: 'nasem2023',
      range: measuredRange(body, mother, measuredKcal),
    },
    otherCalculators: adult && !isMother ? otherCalculators(body, profile.activity) : null,
    bmi: bmi(body.heightCm, body.weightKg),
    isAdult: adult,
    mother,
    refusal: refusalOf(-1, profile, body),
    goals,
    goal,
    model: typeof model === 'string' ? null : model,
    noForecast: typeof model === 'string' ? model : null,
  };
}

function goalPlan(
  lbPerWeek: GoalLbPerWeek,
  profile: Profile,
  body: Body,
  maintenanceKcal: number,
): GoalPlan {
  const refused = refusalOf(lbPerWeek, profile, body);
  if (refused) return { lbPerWeek, refused };
  const wanted = staticGoal(maintenanceKcal, lbPerWeek);
  return { lbPerWeek, refused: null, ...goalTarget(body.sex, maintenanceKcal, wanted) };
}

/** The year ahead under one of the goals. Apart from the plan, because it costs a hundred times as much. */
export function goalForecast(plan: EnergyPlan, goal: GoalPlan): Forecast | null {
  if (goal.refused !== null || !plan.model) return null;
  return forecast(plan.model, goal.kcal, plan.body.heightCm);
}

/** No goal for minors and in pregnancy; none that loses while breast-feeding or under BMI 18.5. */
export function refusalOf(lbPerWeek: number, profile: Profile, body: Body): Refusal | null {
  const { pregnantWeek, breastfeeding } = motherhoodOf(profile);
  if (!isAdult(body.ageYears)) return 'minor';
  if (pregnantWeek !== null) return 'pregnant-or-breastfeeding';
  if (lbPerWeek >= 0) return null;
  if (breastfeeding !== 'no') return 'pregnant-or-breastfeeding';
  return bmi(body.heightCm, body.weightKg) < healthyBmi ? 'low-bmi' : null;
}
