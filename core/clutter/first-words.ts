/**
 * The words that a text may begin with if a pattern is to match it, or null when it may be any:
 * with them a text is tried on a few patterns instead of on all. Understands what
 * `data/clutter/wording.json` is written in; of everything else it says “any”.
 * Only letters count: `you're` begins with `you`, and a text that begins with a digit with ``.
 */
export function firstWords(pattern: string, isWhole: boolean): string[] | null {
  const words = walk(pattern, '', isWhole);
  return words && [...new Set(words)];
}

export const firstWordOf = (text: string): string => /^[a-z]*/.exec(text)?.[0] ?? '';

function walk(rest: string, word: string, isWhole: boolean): string[] | null {
  const sign = rest[0];
  // A pattern that ends within a word matches longer words too.
  if (sign === undefined) return isWhole ? [word] : null;
  if (sign === '(') return walkGroup(rest, word, isWhole);
  if (sign === '.' || sign === '[' || sign === '|') return null;
  const unit = sign === '\\' ? rest.slice(0, 2) : sign;
  if (unit === '\\w' || unit === '\\S') return null;
  const after = rest.slice(unit.length);
  const isLetter = /^[a-z]$/.test(unit);
  if (after[0] === '+' && !isLetter) return [word];
  if (after[0] === '+' || after[0] === '{') return null;
  if (after[0] === '?' || after[0] === '*') {
    if (isLetter && after[0] === '*') return null;
    const without = walk(after.slice(1), word, isWhole);
    const with_ = isLetter ? walk(after.slice(1), word + unit, isWhole) : [word];
    return without && with_ && [...without, ...with_];
  }
  return isLetter ? walk(after, word + unit, isWhole) : [word];
}

function walkGroup(rest: string, word: string, isWhole: boolean): string[] | null {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 1;
  let at = 0;
  for (; at < rest.length; at += 1) {
    if (rest[at] === '\\') at += 1;
    else if (rest[at] === '(') depth += 1;
    else if (rest[at] === ')' || (rest[at] === '|' && depth === 1)) {
      if (rest[at] === ')') depth -= 1;
      if (depth > 1 || (depth === 1 && rest[at] === ')')) continue;
      alternatives.push(rest.slice(from, at));
      from = at + 1;
      if (depth === 0) break;
    }
  }
  if (alternatives[0]?.startsWith('?')) return null;
  const count = /^[?*+{]/.exec(rest.slice(at + 1))?.[0] ?? '';
  const after = rest.slice(at + 1 + count.length);
  const repeats = count === '*' || count === '+';
  if (count === '{' || (repeats && alternatives.some((one) => !one.endsWith(' ')))) return null;
  const found: string[] = [];
  for (const start of count === '?' || count === '*' ? [...alternatives, ''] : alternatives) {
    const words = walk(start + after, word, isWhole);
    if (!words) return null;
    found.push(...words);
  }
  return found;
}
