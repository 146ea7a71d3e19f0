import { neverAFact, remedy } from '@/core/foods/beside-food';
import { endsName, makesAnother } from '@/core/foods/ends-name';
import { isDescriptor } from '@/core/foods/food-states';
import { foodWords } from '@/core/foods/food-words';
import type { createPhrases } from '@/core/foods/phrases';
import type { Token } from '@/core/foods/tokens-of';

/** A name of foods as it stands in a sentence; `next` is where the words after it begin. */
export type Name = { ids: number[]; text: string; next: number };

const longestName = 5;

/** Reads names of foods among the words of a sentence. */
export function createNames(phrases: ReturnType<typeof createPhrases>) {
  return { longest, withKind, isPartOfName, isWhole, standsWithFood };

  /** The longest run of words from here that is the whole name of a food. */
  function longest(tokens: readonly Token[], at: number): Name | null {
    if (!phrases.mayBegin(tokens[at]?.text ?? '')) return null;
    for (let length = longestName; length > 0; length--) {
      const run = tokens.slice(at, at + length);
      // A sign of percent belongs to its number: “2% milk”.
      const isWord = ({ text }: Token, place: number) =>
        /^[\p{L}\d]/u.test(text) || (text === '%' && /^\d/.test(run[place - 1]?.text ?? ''));
      if (run.length < length || !run.every(isWord)) continue;
      const text = run.map((token) => token.text).join(' ');
      const ends = [run[0]?.text ?? '', run.at(-1)?.text ?? ''];
      if (ends.some((word) => joining.test(word))) continue;
      if (isDescriptor(ends[1] ?? '') && length > 1 && ends[1] !== 'roast') continue;
      const words = foodWords(text);
      const ids = joins.test(text) && !phrases.isJoined(words) ? [] : [...phrases.exact(words)];
      // “Rye toast” is rye bread, toasted.
      if (ids.length === 0 && length > 1 && ends[1] === 'toast')
        ids.push(...phrases.exact(foodWords(`${text.replace(/ toast$/, '')} bread toasted`)));
      if (ids.length === 0 && !joins.test(text)) ids.push(...phrases.bare(words));
      if (ids.length > 0) return { ids, text, next: at + length };
    }
    return null;
  }

  /** “Tinned tuna” of “tinned tuna in oil”: a longer name begins after its first word. */
  function isPartOfName(tokens: readonly Token[], at: number, name: Name): boolean {
    const inner = isDescriptor(tokens[at]?.text ?? '') ? longest(tokens, at + 1) : null;
    return inner !== null && inner.next > name.next;
  }

  /** “Ice cream, vanilla, ½ cup”: as a table of foods has it. */
  function withKind(tokens: readonly Token[], name: Name): Name {
    const [sign, kind, end] = tokens.slice(name.next, name.next + 3);
    // “Tofu (firm), 100 g”
    const isKind = sign?.text === '(' ? end?.text === ')' : /^[,(:]$/.test(end?.text ?? '');
    if (!/^[,(]$/.test(sign?.text ?? '') || !kind || !isKind) return name;
    const text = `${kind.text} ${name.text}`;
    const ids = phrases.exact(foodWords(text));
    return ids.length > 0 ? { ids, text, next: name.next + (sign?.text === '(' ? 3 : 2) } : name;
  }

  /** “50 g walnuts finish the pesto”: after many, another word seldom makes another food, as after “walnut”. */
  function isWhole(tokens: readonly Token[], name: Name, at: number): boolean {
    const word = tokens[at]?.text ?? '';
    const isMany = /[^s]s$/.test(name.text) && at === name.next;
    return isMany && !makesAnother(word) && longest(tokens, at) === null;
  }

  /** “A tablespoon of honey on a scone”, “a slice of ham with a knob of butter”: a food beside a food. */
  function standsWithFood(tokens: readonly Token[], at: number): boolean {
    const join = tokens[at]?.text ?? '';
    // “Spread with peanut butter”
    if (/(ed|ead|en)$/.test(join))
      return tokens[at + 1]?.text === 'with' && standsWithFood(tokens, at + 1);
    if (!/^(on|onto|over|atop|with|and)$/.test(join)) return false;
    let next = at + 1;
    while (determiner.test(tokens[next]?.text ?? '') || isDescriptor(tokens[next]?.text ?? ''))
      next++;
    if (tokens[next + 1]?.text === 'of') next += 2;
    const name = longest(tokens, next);
    if (!name || neverAFact.test(name.text) || !endsName(tokens, name.next)) return false;
    const ofBoth = `${tokens[at - 1]?.text} ${name.text}`;
    return /^(on|onto|over|atop)$/.test(join) || !remedy.test(ofBoth);
  }
}

const determiner = /^(an?|your|my|some|one|two)$/;

const joins = /\b(and|with|in)\b/;

/** A name neither begins nor ends with one of these: “salmon can provide” is of no tin. */
const joining = /^(and|with|in|of|or|a|an|the|some|my|one|can)$/;
