type Place = { start: number; end: number };

/**
 * The article’s own number for each of these amounts, in their order; null where it gives none. What is
 * said after two amounts in a row is of both together, and of neither alone.
 */
export function saidKcal(sentence: string, amounts: readonly Place[]): (number | null)[] {
  return amounts.map(({ start, end }, at) => {
    const said = numberIn(sentence.slice(end, amounts[at + 1]?.start));
    const before = amounts[at - 1];
    const isSum = before !== undefined && joins.test(sentence.slice(before.end, start));
    return isSum ? null : said;
  });
}

/** The one number of calories in a sentence, where it is of what stands at `at` alone; null if not. */
export function onlyKcal(sentence: string, at: number): number | null {
  const [said, more] = sentence.matchAll(/(\d[\d,]*)\s*(?:kilo)?(?:k?cal\b|calories?\b)/gi);
  if (!said || more) return null;
  const between = sentence.slice(Math.min(at, said.index), Math.max(at, said.index));
  return /\b(?:and|with|plus)\b/i.test(between) ? null : Number(said[1]?.replaceAll(',', ''));
}

const joins = /^[\s,]*(?:and|plus|with|&)?[\s,]*$/i;

/** Not a day’s need: “a cup of milk, and 2,000 calories a day”. */
function numberIn(text: string): number | null {
  const match =
    /^[^.;]{0,60}?(\d[\d,]*)\s*(?:kilo)?(?:k?cal\b|calories?\b)(?!\W*(?:(?:a|per|each|every)\s+day|daily))/i.exec(
      text,
    );
  return match?.[1] ? Number(match[1].replaceAll(',', '')) : null;
}
