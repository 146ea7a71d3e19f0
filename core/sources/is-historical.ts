import { wordsBetween } from './passage';
import type { Statement } from './statements';

const longAgo = /(?:^|described .{1,60} )in (?:the )?1(?:[0-8]\d|9[0-5])\d\b/;

/** “In the 1920s Dr. X wrote that …”, “X described it in 1911”: history told, and no source of today. */
export const isHistorical = ({ passage, sentence, subject, cue }: Statement): boolean =>
  subject.mentions[0]?.kind === 'person' &&
  // “In 1948 few had it, Dr. X said.” is said today.
  passage.tokens[cue.to]?.kind === 'word' &&
  // A quotation may hold a sentence of a whole page.
  longAgo.test(wordsBetween(passage, sentence.from, Math.min(sentence.to, sentence.from + 60)));
