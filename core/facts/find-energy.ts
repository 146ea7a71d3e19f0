type Energy = { kcal: number; start: number; end: number };

/** Less is no meal, more is a day or a mistake. */
const [leastKcal, mostKcal] = [20, 1500];
const kilojoules = 4.184;

/** “150 calories” or “630 kJ”, and neither a day’s need nor a range of which it is one end. */
export function findEnergy(sentence: string): Energy[] {
  const pattern =
    /(?<![\d.,–-])(\d{1,2},\d{3}|\d{2,4})[ -]?(?:(k?cals?|(?:kilo)?calories?)|kj|kilojoules?)\b/gi;
  const found = [...sentence.matchAll(pattern)].flatMap((match) => {
    const said = Number(match[1]?.replace(',', ''));
    const isKcal = match[2] !== undefined;
    const kcal = isKcal ? said : said / kilojoules;
    const end = match.index + match[0].length;
    const after = sentence.slice(end, end + 24);
    const before = sentence.slice(Math.max(0, match.index - 24), match.index);
    if (!(kcal >= leastKcal && kcal <= mostKcal)) return [];
    if (/^\W*(?:a|per|each|every|\/) ?(?:day|week|100|pound|lb|kilo|gram|minute|hour)/i.test(after))
      return [];
    if (/^\W*(?:daily|diet|deficit|difference|fewer|less|more|intake|low|allowance)/i.test(after))
      return [];
    if (
      /\b(?:daily|(?<!\b(?:comes?|came|adds? up|amounts?|works? out) )to|and|or|between|by|under|below|over|than|of)\s*(?:about |around )?$/i.test(
        before,
      )
    )
      return [];
    return [{ kcal, isKcal, start: match.index, end }];
  });
  // “1,046 kJ (250 kcal)” is one amount, told where it says kcal.
  const isSaidTwice = (one: (typeof found)[number]) =>
    !one.isKcal &&
    found.some(({ isKcal, start, end }) => isKcal && start - one.end < 4 && one.start - end < 4);
  return found
    .filter((one) => !isSaidTwice(one))
    .map(({ kcal, start, end }) => ({ kcal, start, end }));
}
