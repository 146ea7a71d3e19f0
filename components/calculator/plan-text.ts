import { goalForecast, type EnergyPlan } from '@/core/calories/plan-energy';
import { i18n } from '@/components/ui/i18n';
import { energy, type EnergyUnit, type Units } from './figures';
import { forecastWords, goalWords, refusalWords, ruleWords } from './words';
import { needWords } from './need-words';

/** The answer as it would be told in a letter: the number, what it is for, and how sure it is. */
export function planText(plan: EnergyPlan, units: Units, unit: EnergyUnit): string {
  const { goal } = plan;
  const title =
    goal.refused === null ? goalWords(goal.lbPerWeek, units) : i18n.t('calculator.estimatedNeed');
  const lines = [
    `${title}: ${energy(plan.targetKcal, unit)} ${i18n.t('calculator.aDay')}`,
    `${i18n.t('calculator.need')}: ${needWords(plan.maintenance, unit)}`,
  ];
  if (goal.refused !== null) lines.push(refusalWords(goal.refused));
  else if (goal.rule) lines.push(ruleWords(goal.rule, unit));
  const forecast = goal.lbPerWeek === 0 ? null : goalForecast(plan, goal);
  if (forecast) lines.push(forecastWords(forecast, units));
  return lines.join('\n');
}
