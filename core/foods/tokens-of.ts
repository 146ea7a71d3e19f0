export type Token = { text: string; start: number; end: number };

/** Words and numbers of a sentence with their places; punctuation that parts phrases is a token of its own. */
export function tokensOf(sentence: string): Token[] {
  const pattern =
    /\d+\s\d\/\d|\d+\/\d+|\d+(?:[.,]\d+)*|[½¼¾⅓⅔⅛]|\p{L}+(?:['’]\p{L}+)*|[%(),;:.!?–—]/gu;
  return [...sentence.matchAll(pattern)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
