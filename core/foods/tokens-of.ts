export type Token = { text: string; start: number; end: number };

/** Words and numbers of a sentence with their places; punctuation that parts phrases is a token of its own. */
export function tokensOf(sentence: string): Token[] {
  const pattern =
    /\b(?:(?:low|non|fat)[ -](?:fat|free)|(?:low|reduced)[ -](?:sodium|salt)|reduced[ -]fat|part[ -]skim(?:med)?|whole[ -]?(?:wheat|meal)|per ?cent)\b|(?<=cal|calories)\/(?=\s?\d)|(?<=\s)-(?=\s)|\d+\s\d\/\d|\d+\/\d+|\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛]|\p{L}+(?:['’]\p{L}+)*|[%(),;:.!?–—|·•]/giu;
  return [...sentence.matchAll(pattern)].map((match) => ({
    text: formOf(match[0].toLowerCase()),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const formOf = (word: string) =>
  joined.get(word.length > 4 ? word.replace('-', ' ') : word) ?? word;

/** One word of how much fat, salt or bran, however it is spelt; one sign for what parts the cells of a line. */
const joined = new Map(
  Object.entries({
    'low fat': 'lowfat',
    'non fat': 'nonfat',
    'fat free': 'nonfat',
    'low sodium': 'lowsodium',
    'low salt': 'lowsodium',
    'reduced sodium': 'lowsodium',
    'reduced salt': 'lowsodium',
    'reduced fat': 'lowfat',
    'part skim': 'partskim',
    'part skimmed': 'partskim',
    'whole wheat': 'wholewheat',
    'whole meal': 'wholewheat',
    wholemeal: 'wholewheat',
    percent: '%',
    'per cent': '%',
    // “379 kcal/100 g”
    '/': 'per',
    '|': ',',
    '·': ',',
    '•': ',',
    // A hyphen that stands free is a dash.
    '-': '–',
  }),
);
