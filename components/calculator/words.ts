import type { WhoClass } from '@/core/calories/bmi';
import type { MissingField, Unusual } from '@/core/calories/check-profile';
import type { Forecast } from '@/core/calories/forecast';
import type { TargetRule } from '@/core/calories/goal-target';
import type { Refusal } from '@/core/calories/plan-energy';
import type {
  ActivityLevel,
  ClassicFactor,
  Equation,
  GoalLbPerWeek,
} from '@/core/calories/profile';
import { lbToKg } from '@/core/calories/units';
import { i18n } from '@/components/ui/i18n';
import { listWords } from '@/components/ui/list-words';
import { numberWords } from '@/components/ui/number-words';
import { energy, energyNumber, weight, type EnergyUnit, type Units } from './figures';

const goalKeys = {
  '2': 'calculator.goals.gain20',
  '1.5': 'calculator.goals.gain15',
  '1': 'calculator.goals.gain10',
  '0.5': 'calculator.goals.gain05',
  '0': 'calculator.goals.maintain',
  '-0.5': 'calculator.goals.lose05',
  '-1': 'calculator.goals.lose10',
  '-1.5': 'calculator.goals.lose15',
  '-2': 'calculator.goals.lose20',
} as const;

/** In the words of the tracker, which are in pounds; beside them the kilograms, for who weighs in those. */
export function goalWords(goal: GoalLbPerWeek, units: Units): string {
  const words = i18n.t(goalKeys[`${goal}`]);
  if (units === 'us' || goal === 0) return words;
  const kg = numberWords(lbToKg(Math.abs(goal)), 2);
  return i18n.t('calculator.goalWithKg', [words, `${kg}\u00a0${i18n.t('calculator.kilograms')}`]);
}

export function activityWords(level: ActivityLevel): string {
  return i18n.t(`calculator.activities.${level}`);
}

const factorKeys = {
  '1.2': 'calculator.factors.f1200',
  '1.375': 'calculator.factors.f1375',
  '1.55': 'calculator.factors.f1550',
  '1.725': 'calculator.factors.f1725',
  '1.9': 'calculator.factors.f1900',
} as const;

export function factorWords(factor: ClassicFactor): string {
  return i18n.t(factorKeys[`${factor}`]);
}

const equationKeys = {
  nasem2023: 'calculator.more.equations.nasem2023',
  iom2005: 'calculator.more.equations.iom2005',
  mifflin: 'calculator.more.equations.mifflin',
  'harris-benedict': 'calculator.more.equations.harrisBenedict',
  roza: 'calculator.more.equations.roza',
  'katch-mcardle': 'calculator.more.equations.katchMcArdle',
  cunningham: 'calculator.more.equations.cunningham',
  henry: 'calculator.more.equations.henry',
  schofield: 'calculator.more.equations.schofield',
} as const;

export function equationWords(equation: Equation): string {
  return i18n.t(equationKeys[equation]);
}

export function refusalWords(refusal: Refusal): string {
  const keys = {
    minor: 'calculator.ageTakes',
    'pregnant-or-breastfeeding': 'calculator.refusal.motherhood',
    'low-bmi': 'calculator.refusal.lowBmi',
  } as const;
  return i18n.t(keys[refusal]);
}

export function ruleWords(rule: TargetRule, unit: EnergyUnit): string {
  return rule.rule === 'floor'
    ? i18n.t('calculator.rule.floor', [
        energy(rule.wouldBeKcal, unit),
        energyNumber(rule.floorKcal, unit),
      ])
    : i18n.t('calculator.rule.needIsLow', [energy(rule.needKcal, unit)]);
}

/** What 12 weeks and a year lead to, as far as the curve goes. */
export function forecastWords({ week12Kg, year1Kg }: Forecast, units: Units): string {
  if (week12Kg === null) return i18n.t('calculator.curve.ends');
  const soon = weight(week12Kg, units);
  return year1Kg === null
    ? i18n.t('calculator.forecastLineEnds', [soon])
    : i18n.t('calculator.forecastLine', [soon, weight(year1Kg, units)]);
}

export function unusualWords(what: Unusual, units: Units): string {
  if (what !== 'height') return i18n.t(`calculator.unusual.${what}`);
  return i18n.t(units === 'us' ? 'calculator.unusual.heightUs' : 'calculator.unusual.heightMetric');
}

export function missingWords(fields: MissingField[]): string {
  const names = fields.map((field) => i18n.t(`calculator.missing.${field}`));
  return i18n.t('calculator.stillNeeded', [listWords(names)]);
}

export function bmiWords(bmiClass: WhoClass): string {
  return i18n.t(`calculator.bmiClasses.${bmiClass}`);
}
