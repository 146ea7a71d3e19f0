import type { Article } from '@/core/article/article';

/** Words a minute of silent reading in English, of non-fiction (Brysbaert, J Mem Lang 2019;109:104047). */
const wordsPerMinute = 238;
/**
 * Characters a minute where words are not parted by spaces (Trauzettel-Klosinski & Dietz, Invest
 * Ophthalmol Vis Sci 2012;53:5452–5461).
 */
const charactersPerMinute = { zh: 255, ja: 357 };
/** A text is written so if this share of its letters is. */
const enoughShare = 0.3;

const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const kana = /[\u3040-\u30ff]/;

/** Whole minutes, at least one; null if there is too little to speak of. */
export function readingMinutes({ text, words }: Pick<Article, 'text' | 'words'>): number | null {
  const characters = text.match(ideographs)?.length ?? 0;
  const isUnspaced = characters > text.length * enoughShare;
  if (isUnspaced ? characters < 200 : words < 100) return null;
  const rate = charactersPerMinute[kana.test(text) ? 'ja' : 'zh'];
  return Math.max(1, Math.round(isUnspaced ? characters / rate : words / wordsPerMinute));
}
