import type { EnergyPlan } from '@/core/calories/plan-energy';
import { i18n } from '@/components/ui/i18n';
import { energy, roughEnergyNumber, type EnergyUnit } from './figures';

/** What a body needs, with its range where one is known. */
export function needWords(
  { kcal, from, range }: EnergyPlan['maintenance'],
  unit: EnergyUnit,
): string {
  if (from === 'custom') return i18n.t('calculator.needOwn', [energy(kcal, unit)]);
  if (!range) return i18n.t('calculator.about', [energy(kcal, unit)]);
  return i18n.t('calculator.needRange', [
    energy(kcal, unit),
    roughEnergyNumber(range.low, unit),
    roughEnergyNumber(range.high, unit),
  ]);
}
