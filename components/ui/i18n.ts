import { i18n as messages } from '#i18n';
import { pluralForm } from './plural-form';

/** The words of a message as they are written: `getMessage` puts each mark back where it stood. */
const marks = Array.from({ length: 9 }, (_, i) => `$${i + 1}`);
const written = messages.t as (key: string, substitutions: string[]) => string;

function say(key: string, ...args: (number | string[])[]): string {
  const count = args.find((arg) => typeof arg === 'number');
  const named = args.find((arg) => typeof arg !== 'number');
  if (count === undefined) return written(key, named ?? []);
  const given = named ?? [wholeNumber(count)];
  const form = pluralForm(written(key, marks).split(' | '), count, language());
  return form.replace(/\$([1-9])/g, (_, nth: string) => given[Number(nth) - 1] ?? '');
}

/**
 * Every word a person reads, by its key in `locales/`. As WXT's own, which knows the two or three forms
 * English needs; this one asks the browser for the language's plural rules. A number that stands alone
 * beside the count is written in the words' language.
 */
export const i18n: typeof messages = { t: say as typeof messages.t };

/** The language of the words around it, which need not be the browser's own: it may have none of ours. */
export function language(): string {
  return written('language.tag', []);
}

/** Below a thousand our languages write a number alike; the first format costs a page several ms of its thread. */
function wholeNumber(count: number): string {
  if (Number.isInteger(count) && Math.abs(count) < 1000) return String(count);
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(count);
}
