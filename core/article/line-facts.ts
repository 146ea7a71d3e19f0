import { countPitches } from '@/core/article/count-pitches';
import { countWords } from '@/core/article/count-words';
import { lineCues, type Cues } from '@/core/article/line-cues';
import { promoSentence } from '@/core/article/promo-sentence';
import type { ClutterReason } from '@/core/clutter/removal';
import { isShareWord } from '@/core/article/share-word';

/** What a line of a box says. */
export type LineFacts = {
  /** In words. */
  size: number;
  cues: Cues;
  /** So many of its words only state something: all of them or none. */
  stated: number;
  promo: ClutterReason | null;
  pitches: number;
  /** Of these, the ones of a sentence that tells something and gives no order: many a thing is told so. */
  told: number;
  isShare: boolean;
};

/** The lines of one page, by their words: a line stands in every box around it. */
export type KnownLines = Map<string, LineFacts>;

/** What a site says of itself, what it sells and where it leads; an article hardly ever does. */
export const webTalk: ReadonlySet<string> = new Set<string>([
  'webOrder', 'self', 'yours', 'offer', 'shop', 'paid', 'screen', 'social', 'page', 'people', 'tool', 'free', 'urgent',
  'seal', 'legal', 'hook', 'rating', 'video', 'send', 'member', 'status', 'crowd', 'quiz', 'event', 'comment', 'more', 'ratio',
]); // prettier-ignore

export const isWebTalk = (cues: Cues): boolean =>
  Object.keys(cues).some((name) => webTalk.has(name));

/** A line of more words is a paragraph: it is not asked for cues. */
export const longestLine = 60;
/** Fewer words are a label. */
const shortestStatement = 7;
/** “Sponsored by a farm.” is a label; a sentence of this length only tells of a sponsor. */
const longStatement = 11;
export const endsSentence = /[.!?…]["”’)]*$/;
const endsCalmly = /[.?…]["”’)]*$/;

/** Reads a line, once for all the boxes around it. */
export function lineFacts(line: string, known: KnownLines): LineFacts {
  const before = known.get(line);
  if (before) return before;
  const size = countWords(line);
  const cues = size > longestLine ? {} : lineCues(line);
  const pitches = countPitches(line);
  const facts = {
    size,
    cues,
    stated: !pitches && isStatement(line, size, cues) ? size : 0,
    pitches,
    told: pitches <= mostTold && isTold(line, size, cues) ? pitches : 0,
    promo: promoSentence(line),
    isShare: isShareWord(line),
  };
  known.set(line, facts);
  return facts;
}

function isStatement(line: string, size: number, cues: Cues): boolean {
  if (size > longestLine) return true;
  if (size < shortestStatement || !endsSentence.test(line)) return false;
  if (cues.paid && size < longStatement) return false;
  if (cues.hook && line.endsWith('?')) return false;
  return !(cues.webOrder || cues.self || cues.offer || cues.yours || cues.page || cues.screen);
}

const shortestTold = 4;
/** A sentence with more of them sells. */
const mostTold = 2;

/** Also a short one: it is only asked for the turns of speech in it. */
const isTold = (line: string, size: number, cues: Cues): boolean =>
  size >= shortestTold &&
  endsCalmly.test(line) &&
  !(cues.webOrder || cues.yours || cues.page || cues.screen);

const shortestPlain = 10;

/**
 * A sentence that tells something and speaks of no site, shop or tool: the article's, whatever stands beside it.
 * A shorter question than most sentences tells nothing.
 */
export function isPlainStatement(line: string, fewestWords = shortestPlain): boolean {
  const size = countWords(line);
  if (!endsSentence.test(line) || size < fewestWords) return false;
  if (size < shortestPlain && line.endsWith('?')) return false;
  return !isWebTalk(lineCues(line));
}
