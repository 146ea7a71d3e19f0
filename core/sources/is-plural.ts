import { readName } from './names';
import type { Range } from './organisations';
import type { Passage } from './passage';
import { roleKind } from './words';

/** Whether a role is what several are: “sleep surgeons”, “mothers of girls”, never “one of the surgeons”. */
export function isPlural({ tokens }: Passage, { from, to }: Range): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const noun = words.at(words.includes('of') ? words.indexOf('of') - 1 : -1) ?? '';
  return noun.endsWith('s') && roleKind(noun.slice(0, -1)) !== undefined;
}

/** “two surgeons, X and Y”: a plural before one name alone is nobody’s: “naps help nurses, Dr. X said”. */
export function isNobodys(passage: Passage, role: Range, name: number): boolean {
  const end = readName(passage, name)?.end ?? name;
  const next = passage.tokens[end]?.text === ',' ? end + 1 : end;
  const { lower = '', capital = false } = passage.tokens[next] ?? {};
  return isPlural(passage, role) && lower !== 'and' && !(next > end && capital);
}
