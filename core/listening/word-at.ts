import type { Stretch } from './passage';
import { placeOf, type Utterance } from './plan-utterances';
import { segmenterOf } from './split-sentences';

/**
 * The word in the passage's text that a voice has reached, from the `charIndex` it gives. Voices count
 * differently: some point before the word, some into it, few say how long it is; so words are our own.
 */
export function wordAt(
  { spoken, places, lang }: Pick<Utterance, 'spoken' | 'places' | 'lang'>,
  charIndex: number,
  fallbackLang: string,
): Stretch | null {
  for (const { index, segment, isWordLike } of segmenterOf(lang ?? fallbackLang, 'word').segment(
    spoken,
  )) {
    if (!isWordLike || index + segment.length <= charIndex) continue;
    return placeOf({ spoken, places }, index, index + segment.length);
  }
  return null;
}
