import type { Stretch } from './passage';

/** A full stop after these ends no sentence: a name follows. */
const titles =
  /(?<![\p{L}\p{N}])(?:Drs?|Mrs?|Ms|Mx|Prof|St|vs|e\.g|i\.e|cf|approx|Dept|Univ|Hr|Fr|bzw|z\.B|Mme|Mlle|Sra?|Dra?|(?:\p{Lu}\.\s?)*\p{Lu})\.\s*$/u;
/** After these only where a number follows. */
const counted = /(?<![\p{L}\p{N}])(?:Figs?|Nos?|Nr|Vol|pp?|Bd|Ch)\.\s*$/iu;
/** Longer than any of them, so that a long text is not searched from its beginning each time. */
const reach = 32;

/** Segmenters take a time that grows with the square of the text; a paragraph is hardly ever longer. */
const atOnce = 4000;

/** The sentences of a text, each without the white space around it. */
export function splitSentences(text: string, lang: string): Stretch[] {
  const segmenter = segmenterOf(lang);
  const found: Stretch[] = [];
  let from = 0;
  while (from < text.length) {
    const window = text.slice(from, from + atOnce);
    const ends = endsIn(window, segmenter);
    // The last one may go on behind the window.
    const whole = from + atOnce < text.length && ends.length > 1 ? ends.slice(0, -1) : ends;
    let start = 0;
    for (const end of whole) {
      put(from + start, from + end);
      start = end;
    }
    from += start;
  }
  return found;

  function put(start: number, end: number) {
    const piece = text.slice(start, end);
    const begin = start + piece.length - piece.trimStart().length;
    const stop = start + piece.trimEnd().length;
    if (stop > begin) found.push({ start: begin, end: stop });
  }
}

function endsIn(text: string, segmenter: Intl.Segmenter): number[] {
  const ends: number[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const tail = text.slice(Math.max(0, end - reach), end);
    const goesOn = titles.test(tail) || (counted.test(tail) && /\d/.test(text[end] ?? ''));
    // ICU's own list of abbreviations is not part of what browsers ship.
    if (!goesOn || end === text.length) ends.push(end);
  }
  return ends;
}

/** A page may say any nonsense of its language. */
export function segmenterOf(lang: string, granularity: 'sentence' | 'word' = 'sentence') {
  try {
    return new Intl.Segmenter(lang, { granularity });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, { granularity });
    throw error;
  }
}
