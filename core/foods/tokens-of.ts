import { wordTable } from '@/core/foods/word-table';

export type Token = { text: string; start: number; end: number };

/** Words and numbers of a sentence with their places; punctuation that parts phrases is a token of its own. */
export function tokensOf(sentence: string): Token[] {
  const pattern =
    /\b(?:(?:low|non|fat|half|full|reduced)[ -](?:fat|free)|(?:low|reduced)[ -](?:sodium|salt)|part[ -]skim(?:med)?|(?:hard|soft)[ -]boiled|whole[ -]?(?:wheat|meal|grain)|whole-milk|half[ -](?:and|n)[ -]half|(?:dry|oil)[ -]roasted|per ?cent)\b|(?<=cal|calories)\/(?=\s?\d)|(?<=\s)-(?=\s)|(?<=\d)-(?=\d+(?![\d\/⁄]))|\d+\s\d[\/⁄]\d|\d+[\/⁄]\d+|(?<![\d\p{L}])\.\d+|\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛]|\p{L}+(?:['’]\p{L}+)*|[%(),;:.!?–—|·•]/giu;
  const tokens = [...sentence.matchAll(pattern)].map((match) => ({
    // “2 T honey”, and no T-bone.
    text:
      match[0] === 'T' && sentence[match.index + 1] !== '-'
        ? 'tbsp'
        : formOf(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
  // Before a bracket, or before another where an aside was taken out, a comma parts nothing.
  return tokens.filter(
    ({ text }, at) => text !== ',' || !/^[,(]$/.test(tokens[at + 1]?.text ?? ''),
  );
}

/** The pattern alone joins words: “low-fat” and “low fat” are one of them. */
function formOf(word: string): string {
  // Nearly every word is plain, and every word of a page comes by here.
  if (!/[^a-z]/.test(word)) return joined[word] ?? word;
  const form = /^[a-z]/.test(word) ? word.replace(/[ -]/g, '') : word.replace('⁄', '/');
  return joined[form] ?? form;
}

/** One word of how much fat, salt or bran, however it is spelt; one sign for what parts the cells of a line. */
const joined = wordTable({
  fatfree: 'nonfat',
  halfandhalf: 'halfhalf',
  halfnhalf: 'halfhalf',
  lowsalt: 'lowsodium',
  reducedsodium: 'lowsodium',
  reducedsalt: 'lowsodium',
  halffat: 'lowfat',
  partskimmed: 'partskim',
  wholemeal: 'wholewheat',
  hardboiled: 'boiled',
  softboiled: 'boiled',
  percent: '%',
  // “379 kcal/100 g”
  '/': 'per',
  '|': ',',
  '·': ',',
  '•': ',',
  // A hyphen that stands free or between figures is a dash.
  '-': '–',
});
