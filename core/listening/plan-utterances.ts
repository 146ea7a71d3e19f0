import { findSilent } from './find-silent';
import type { Passage, Stretch } from './passage';
import { splitSentences } from './split-sentences';

/** What a voice is given in one piece: a sentence, or a part of a long one. */
export type Utterance = {
  /** Index of its passage. */
  passage: number;
  /** The whole sentence in the passage's text. */
  sentence: Stretch;
  spoken: string;
  /** Where each code unit of `spoken` stands in the passage's text. */
  places: readonly number[];
  lang: string | null;
};

/** Voices have been seen to fall silent in long texts without a word of it; half a minute is safe everywhere. */
const longest = 240;

type Said = Pick<Utterance, 'spoken' | 'places'>;

/** Everything that is said, in order. What has neither letter nor digit is not. */
export function planUtterances(passages: readonly Passage[], lang: string): Utterance[] {
  return passages.flatMap((passage, index) => {
    const said = speakable(passage);
    return splitSentences(said.spoken, passage.lang ?? lang).flatMap(({ start, end }) => {
      const sentence = placeOf(said, start, end);
      return cutToLength(partOf(said, start, end)).map((part) => ({
        passage: index,
        sentence,
        ...part,
        lang: passage.lang,
      }));
    });
  });
}

/** The text without what is silent, white space run together. */
function speakable({ text, silent }: Passage): Said {
  const left = [...silent, ...findSilent(text)].sort((one, two) => one.start - two.start);
  let spoken = '';
  const places: number[] = [];
  let afterSpace = true;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    while (at >= (left[next]?.end ?? Infinity)) next += 1;
    if (at >= (left[next]?.start ?? Infinity)) continue;
    const unit = text[at] ?? '';
    const isSpace = /\s/.test(unit);
    if (isSpace && afterSpace) continue;
    afterSpace = isSpace;
    spoken += isSpace ? ' ' : unit;
    places.push(at);
  }
  return { spoken, places };
}

/** Where a part of what is said stands in the passage's text. */
export function placeOf({ places }: Said, start: number, end: number): Stretch {
  const [first = 0, last = first] = [places[start], places[end - 1]];
  return { start: first, end: last + 1 };
}

/** Cuts at the last clause that fits, else between words, else anywhere. */
function cutToLength(said: Said): Said[] {
  const parts: Said[] = [];
  let from = 0;
  while (said.spoken.length - from > longest) {
    const head = said.spoken.slice(from, from + longest);
    const clause = Math.max(...clauseEnds.map((mark) => head.lastIndexOf(mark)));
    const space = head.lastIndexOf(' ');
    const length = clause > longest / 3 ? clause + 1 : space > 0 ? space : longest;
    parts.push(partOf(said, from, from + length));
    from += length;
  }
  parts.push(partOf(said, from, said.spoken.length));
  return parts.filter(({ spoken }) => /[\p{L}\p{N}]/u.test(spoken));
}

const clauseEnds = [', ', '; ', ': ', ' – ', '— ', '、', '，', '، '];

/** A part of what is said, without the space it begins with. */
export function partOf({ spoken, places }: Said, from: number, to: number): Said {
  const part = spoken.slice(from, to);
  const begin = part.length - part.trimStart().length;
  return { spoken: part.slice(begin), places: places.slice(from + begin, to) };
}
