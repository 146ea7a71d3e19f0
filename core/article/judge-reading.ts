/** What is known of two readings of the same page before one is chosen. */
export type ReadingSignals = {
  /** Characters of running text on the page, furniture aside, and how many of them the first reading holds. */
  prose: number;
  proseInFirst: number;
  /** Paragraphs that the running text stands in. */
  paragraphs: number;
  /** Characters of each reading. */
  first: number;
  second: number;
};

export type ReadingVerdict = {
  way: 'first' | 'second';
  because: 'whole' | 'part-of-several' | 'nothing';
};

/** A first reading that holds less than this of a page's running text has taken one part of several. */
const enoughShare = 0.55;
/** A reading of this length is an article by itself; praise or comments as long as it may stand below. */
const wholeCharacters = 5000;
const enoughShareOfWhole = 0.35;
/** A page of a few long notices beside one short text is not a longer article. */
const fewestParagraphs = 4;
/** But a short text without any of them is not the article. */
const hardlyAny = 0.25;
const shortText = 1500;

/**
 * Chooses between the scoring that takes the best box and the reading that takes all running text. The
 * first is right unless it holds only a part: it is the one that tells an article from what stands around it.
 */
export function judgeReading(signals: ReadingSignals): ReadingVerdict {
  const { prose, proseInFirst, paragraphs, first, second } = signals;
  if (first === 0) return { way: 'second', because: 'nothing' };
  if (second > shortText && first < shortText && proseInFirst < prose * hardlyAny)
    return { way: 'second', because: 'nothing' };
  const enough = first >= wholeCharacters ? enoughShareOfWhole : enoughShare;
  if (paragraphs >= fewestParagraphs && second > 0 && proseInFirst < prose * enough)
    return { way: 'second', because: 'part-of-several' };
  return { way: 'first', because: 'whole' };
}
