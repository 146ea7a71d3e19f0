/** A word, a number or a mark, with its place in the plain text of its block. */
export type Token = {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'number' | 'possessive' | 'mark';
  capital: boolean;
};

const abbreviations =
  'Dr|Drs|Mr|Mrs|Ms|Prof|St|Jr|Sr|Rev|Gov|Sen|Rep|Gen|Lt|Col|Capt|Sgt|Hon|vs|etc|Inc|Ltd|Corp|Co|Bros|Univ|Dept|approx|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Ky|La|Mass|Md|Mich|Minn|Mo|Neb|Nev|Okla|Ont|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|al|Ph';
// One pass, every branch starts with another character class or a fixed length: linear on any input.
const pattern = new RegExp(
  [
    String.raw`(?:\p{L}\p{Ll}?\.){2,}(?:\p{Lu}(?![\p{L}\p{N}'-]))?`,
    // “M.D, pathologist”
    String.raw`\p{Lu}\p{Ll}?\.\p{Lu}(?![\p{L}\p{N}'-])`,
    // “Psy.D.”, “Pharm.D.”
    String.raw`\p{Lu}\p{Ll}{2,4}\.(?:\p{Lu}\.)+`,
    String.raw`(?:${abbreviations})\.(?![\p{L}\p{N}])`,
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:%|st\b|nd\b|rd\b|th\b)?(?:-[\p{L}\p{N}]+(?:[.,]\p{N}+)*)*`,
    String.raw`[\p{L}\p{M}\p{N}]+(?:[-'&/‐‑+][\p{L}\p{M}\p{N}]+)*(?:\.(?:com|org|net|gov|edu|co(?=\.))(?:\.[a-z]{2})?\b)?`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const notInitialAfter =
  /^(?:vitamin|hepatitis|type|part|group|plan|grade|stage|class|omega|factor|protein|influenza|strain|appendix|figure|table)s?$/;

// A capital, or particles before one: “Otto J. van der Vale”.
const beginsName =
  /^\s?(?:(?:d[aeiou]|del|della|der|den|dos|v[ao]n|ter|ten|la|le|al|el|bin|ibn) ){0,3}\p{Lu}/u;

const make = (start: number, text: string, kind: Token['kind']): Token => {
  const lower = text.toLowerCase();
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    // Only a word with a capital anywhere is asked where: most have none.
    capital: kind === 'word' && lower !== text && /^\p{Lu}/u.test(text),
  };
};

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: piece, index } of text.matchAll(pattern)) {
    // Most pieces are plain words in small letters.
    if (/^[a-z]+$/.test(piece)) {
      tokens.push(make(index, piece, 'word'));
      continue;
    }
    const last = tokens[tokens.length - 1];
    if (/^\p{N}/u.test(piece) && !/^\p{N}+\p{L}{2,}/u.test(piece))
      tokens.push(make(index, piece, 'number'));
    else if (!/^\p{L}|^\p{N}/u.test(piece)) {
      // The stop after a single capital belongs to it: “Timothy E. Hewett”, but not “vitamin E. The”.
      const before = tokens[tokens.length - 2];
      const isInitial =
        piece === '.' &&
        last?.end === index &&
        /^\p{Lu}$/u.test(last.text) &&
        !notInitialAfter.test(before?.lower ?? '') &&
        beginsName.test(text.slice(index + 1, index + 14)) &&
        (before?.capital === true || last.text !== 'I');
      if (isInitial) tokens[tokens.length - 1] = make(last.start, `${last.text}.`, 'word');
      else tokens.push(make(index, piece, 'mark'));
    } else {
      const owner = /^(.+)'s$/iu.exec(piece);
      if (owner?.[1]) {
        tokens.push(make(index, owner[1], 'word'));
        tokens.push(make(index + owner[1].length, piece.slice(owner[1].length), 'possessive'));
      } else tokens.push(make(index, piece, 'word'));
    }
  }
  return tokens;
}
