import { cmToFeet, kcalToKj, kgToLb } from '@/core/calories/units';
import { i18n } from '#i18n';

export type Units = 'metric' | 'us';
export type EnergyUnit = 'kcal' | 'kJ';

/** Numbers are written in the language of the words around them, whatever the browser's own is. */
function decimal(value: number, most: number): string {
  return new Intl.NumberFormat(i18n.t('calculator.numberLocale'), {
    maximumFractionDigits: most,
  }).format(value);
}

/** For a field: no grouping, which would not be read back. */
export function fieldNumber(value: number, decimals = 1): string {
  return String(Number(value.toFixed(decimals)));
}

export function energyNumber(kcal: number, unit: EnergyUnit): string {
  return decimal(unit === 'kJ' ? kcalToKj(kcal) : kcal, 0);
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
    ? `${decimal(kgToLb(kg), 0)} ${i18n.t('calculator.pounds')}`
    : `${decimal(kg, 1)} ${i18n.t('calculator.kilograms')}`;
}

export function height(cm: number, units: Units): string {
  if (units === 'metric') return `${decimal(cm, 0)} ${i18n.t('calculator.centimetres')}`;
  const { feet, inches } = cmToFeet(cm, 0);
  return i18n.t('calculator.feetAndInches', [String(feet), String(inches)]);
}

export function plain(value: number, decimals: number): string {
  return decimal(value, decimals);
}

/** A day written as 2026-12-31, in words. */
export function calendarDay(day: string): string {
  return new Intl.DateTimeFormat(i18n.t('calculator.numberLocale'), {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(day));
}
