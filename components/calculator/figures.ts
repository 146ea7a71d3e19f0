import { cmToFeet, kcalToKj, kgToLb } from '@/core/calories/units';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';

export type Units = 'metric' | 'us';
export type EnergyUnit = 'kcal' | 'kJ';

/** For a field: with the language's comma or point, and no grouping, which would not be read back. */
export function fieldNumber(value: number, decimals = 1): string {
  const plain = String(Number(value.toFixed(decimals)));
  return numberWords(1.5, 1).includes(',') ? plain.replace('.', ',') : plain;
}

export function energyNumber(kcal: number, unit: EnergyUnit): string {
  return numberWords(unit === 'kJ' ? kcalToKj(kcal) : kcal, 0);
}

export function energy(kcal: number, unit: EnergyUnit): string {
  return `${energyNumber(kcal, unit)} ${unit}`;
}

/** To the nearest ten: the ends of a range are no surer than that. */
export function roughEnergyNumber(kcal: number, unit: EnergyUnit): string {
  return energyNumber(Math.round(kcal / 10) * 10, unit);
}

export function weight(kg: number, units: Units): string {
  return units === 'us'
    ? `${numberWords(kgToLb(kg), 0)} ${i18n.t('calculator.pounds')}`
    : `${numberWords(kg, 1)} ${i18n.t('calculator.kilograms')}`;
}

export function height(cm: number, units: Units): string {
  if (units === 'metric') return `${numberWords(cm, 0)} ${i18n.t('calculator.centimetres')}`;
  const { feet, inches } = cmToFeet(cm, 0);
  return i18n.t('calculator.feetAndInches', [String(feet), String(inches)]);
}
