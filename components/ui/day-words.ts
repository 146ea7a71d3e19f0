import { language } from './i18n';

const formats = new Map<string, Intl.DateTimeFormat>();
/** The last moment a `Date` can hold; a clock or a file may say a later one. */
const latestMs = 8.64e15;

/** A moment, in ms since 1970, as a day in the language of the words around it. */
export function dayWords(ms: number, style: 'long' | 'medium' = 'long'): string {
  return written(ms, { dateStyle: style });
}

/** The same with the time of day. */
export function momentWords(ms: number): string {
  return written(ms, { dateStyle: 'long', timeStyle: 'short' });
}

/** A day as 2026-12-31 writes it, whatever the zone. */
export function calendarDay(isoDay: string): string {
  return written(Date.parse(isoDay), { dateStyle: 'medium', timeZone: 'UTC' });
}

function written(ms: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${language()} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language(), options);
  formats.set(key, format);
  return format.format(Math.min(ms, latestMs));
}
