import { readCredentials } from './letters';
import type { Passage } from './passage';
import { fieldHead } from './premodifier';
import { namesOf } from './words';

/**
 * “Director of Sleep and Elderly Care Nora Vale, MD”: where the name begins in capitals from `at` that begin with
 * the field of an office. Only a known first name or letters behind the name tell it from the name of a body.
 */
export function pastField({ tokens }: Passage, at: number): number {
  let of = at - 1;
  while (tokens[of]?.capital || (tokens[of]?.lower === 'and' && tokens[of - 1]?.capital)) of -= 1;
  if (tokens[of]?.lower !== 'of' || !fieldHead.test(tokens[of - 1]?.lower ?? '')) return at;
  const plain: number[] = [];
  for (let end = at; ; end += 1) {
    const { capital = false, lower = '', text = '' } = tokens[end] ?? {};
    if (namesOf.she.has(lower) || namesOf.he.has(lower)) return end;
    if (plain.length > 1 && readCredentials(tokens, end).found.length > 0)
      return plain.at(-2) ?? at;
    if (!capital) return at;
    if (text.length > 2) plain.push(end);
  }
}
