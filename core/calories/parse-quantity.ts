import { ageYears, bodyFatPercent, maintenanceKcal, pregnantWeek } from '@/core/calories/bounds';
import type { Bounds } from '@/core/calories/bounds';
import { numberFrom, numberSource as n, plainText } from '@/core/calories/plain-text';
import { emptyTyped, typedWithin, unreadable, type Typed } from '@/core/calories/typed';
import { kjToKcal } from '@/core/calories/units';

// In the languages of `locales/`, as a page or a habit puts them behind the number.
const year = String.raw`(?:y|yo|yrs?|years?|jahre?n?|j|ans?|años?|anos?|ann[oi]|歳|才|岁|歲|سن(?:ة|وات)|عام(?:ا|ًا)?|أعوام|साल|वर्ष)\.?(?: old| alt)?`;

/** An age in years. A year of birth or a date is not taken for one: 1990 is out of range. */
export function parseAge(typed: string): Typed {
  return parseQuantity(typed, `(?:${year})?`, ageYears);
}

export function parseBodyFat(typed: string): Typed {
  return parseQuantity(typed, '(?:%|percent)?', bodyFatPercent);
}

const week = String.raw`(?:w|wks?|weeks?|ssw|wochen?|sa|semaines?|semanas?|settiman[ae]|週目?|周|أسبوع(?:ا|ًا)?|أسابيع|सप्ताह)\.?`;
const day = String.raw`(?:d|days?|tage?|j|jours?|d[ií]as?|giorn[oi]|日|天|يوم(?:ا|ًا)?|أيام|दिन)\.?`;
/** 20+3, 20w3d, 20 weeks and 3 days, 20 3/7. */
const weekAndDay = new RegExp(
  `^(\\d{1,2}) ?(?:(?:\\+|${week}(?:,| and)?) ?[0-6](?: ?${day})?|[0-6]/7)$`,
);

/** The weeks that are complete: what is over them, up to six days, changes nothing that is said here. */
export function parsePregnantWeek(typed: string): Typed {
  const weeks = weekAndDay.exec(plainText(typed))?.[1];
  return parseQuantity(weeks ?? typed, `(?:${week})?`, pregnantWeek, `(?:${week} ?)?`);
}

/** Energy a day in kcal. Three digits after a comma, point or space are thousands: 2,200 is 2200. */
export function parseMaintenance(typed: string, unit: 'kcal' | 'kJ'): Typed {
  const text = plainText(typed);
  if (text === '') return emptyTyped;
  const match = /^(\d{1,2}[., ]\d{3}|\d{1,6}) ?(kcal|k?cals?|calories|kj)?(?: a day|\/day)?$/.exec(
    text,
  );
  if (!match?.[1]) return unreadable;
  const value = Number(match[1].replace(/[., ]/, ''));
  const isKj = match[2] === 'kj' || (match[2] === undefined && unit === 'kJ');
  return typedWithin(isKj ? kjToKcal(value) : value, maintenanceKcal);
}

function parseQuantity(typed: string, unit: string, bounds: Bounds, before = ''): Typed {
  const text = plainText(typed);
  if (text === '') return emptyTyped;
  const number = new RegExp(`^${before}${n} ?${unit}$`).exec(text)?.[1];
  return number ? typedWithin(numberFrom(number), bounds) : unreadable;
}
