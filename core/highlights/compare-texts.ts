import { alignWords } from '@/core/anchors/align-words';
import { wordsOf, type Words } from '@/core/anchors/words';

/** A piece of one text, and whether it stands in the other too. */
export type Piece = { text: string; isKept: boolean };

/** What a change may turn around. Where none is named, words have changed that do none of this. */
export type Weighty = 'number' | 'unit' | 'negation';

export type Comparison = {
  saved: Piece[];
  now: Piece[];
  weighty: Weighty[];
};

/**
 * Words of English that turn a sentence around, or say how much. One list a language; in others only
 * numbers and units are told.
 */
const negations = new Set(
  `not no never none nor neither without cannot less more fewer under over above below only except
  avoid unless nobody nothing least most before after isn't aren't don't doesn't didn't won't can't
  couldn't shouldn't wouldn't wasn't weren't hasn't haven't stop`
    .split(/\s+/)
    .filter(Boolean),
);

const units = new Set(
  `mg mcg µg μg g kg ng lb lbs oz ounce ounces pound pounds gram grams milligram milligrams microgram
  micrograms kilogram kilograms ml l dl litre liter litres liters cup cups teaspoon teaspoons
  tablespoon tablespoons tsp tbsp iu kcal cal calorie calories kilocalorie kilocalories kj mmol mmhg
  cm mm m km mile miles inch inches foot feet percent second seconds minute minutes min hour hours day
  days week weeks month months year years daily weekly monthly hourly hourly once twice times`
    .split(/\s+/)
    .filter(Boolean),
);

/** Two texts beside each other, word by word, and whether the difference is one that counts. */
export function compareTexts(saved: string, now: string): Comparison {
  const [old, later] = [wordsOf(saved), wordsOf(now)];
  const [keptOld, keptNow] = [new Set<number>(), new Set<number>()];
  alignWords({ old: old.hashes, new: later.hashes, weigh: () => 1, openingCost: 0.4 }, (i, j) => {
    // A hash knows neither capitals nor what stands between words: those are no change to point at.
    keptOld.add(i);
    keptNow.add(j);
  });
  return {
    saved: piecesOf(saved, old, keptOld),
    now: piecesOf(now, later, keptNow),
    weighty: weightyOf(saved, now),
  };
}

function piecesOf(text: string, words: Words, kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const put = (piece: string, isKept: boolean) => {
    const last = pieces.at(-1);
    if (last?.isKept === isKept) last.text += piece;
    else if (piece) pieces.push({ text: piece, isKept });
  };
  let at = 0;
  for (let i = 0; i < words.count; i++) {
    const [start, end] = [words.starts[i] ?? 0, words.ends[i] ?? 0];
    // What stands between two changed words is changed along with them; else pieces would be crumbs.
    put(text.slice(at, start), kept.has(i) || (i > 0 && kept.has(i - 1)) || i === 0);
    put(text.slice(start, end), kept.has(i));
    at = end;
  }
  put(text.slice(at), true);
  return pieces;
}

/** Sets of numbers, units and turning words are compared: a word moved within the passage says nothing. */
function weightyOf(saved: string, now: string): Weighty[] {
  const differ = (of: (text: string) => string[]) =>
    of(saved).sort().join('\n') !== of(now).sort().join('\n');
  const weighty: Weighty[] = [];
  if (differ(numbersOf)) weighty.push('number');
  if (differ((text) => listed(text, units, /[%°‰]\s*[CF]?\b|[%‰]/gu))) weighty.push('unit');
  if (differ((text) => listed(text, negations, null))) weighty.push('negation');
  return weighty;
}

/**
 * Numbers in any digits, with their signs: “1,500”, “1½”, “٣”; the stroke of “10-20” is none. Words for
 * numbers count too, up to twelve.
 */
function numbersOf(text: string): string[] {
  const written = text.match(/(?:(?<!\p{N})[-−+<>≤≥~±])?\p{N}+(?:[.,٫/:]\p{N}+)*/gu) ?? [];
  const named =
    text
      .toLowerCase()
      .match(
        /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|third|double|hundred|thousand|million)\b/g,
      ) ?? [];
  return [...written, ...named];
}

function listed(text: string, list: ReadonlySet<string>, signs: RegExp | null): string[] {
  // “5mg” is a number and a unit, though one word.
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
  return [
    ...words.filter((word) => list.has(word)),
    ...(signs ? (text.match(signs) ?? []).map((sign) => sign.replace(/\s/g, '')) : []),
  ];
}
