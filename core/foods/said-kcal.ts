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

const joins = /^[\s,]*(?:and|plus|with|&)?[\s,]*$/i;

/** Not a day’s need: “a cup of milk, and 2,000 calories a day”. */
function numberIn(text: string): number | null {
  const match =
    /^[^.;]{0,60}?(\d[\d,]*)\s*(?:kilo)?(?:k?cal\b|calories?\b)(?!\W*(?:(?:a|per|each|every)\s+day|daily))/i.exec(
      text,
    );
  return match?.[1] ? Number(match[1].replaceAll(',', '')) : null;
}
