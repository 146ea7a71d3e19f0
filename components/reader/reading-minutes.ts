/** Words a minute of silent reading in English, of non-fiction (Brysbaert, J Mem Lang 2019;109:104047). */
const wordsPerMinute = 238;

/** Whole minutes, at least one; null if there is too little to speak of. */
export function readingMinutes(words: number): number | null {
  return words >= 100 ? Math.max(1, Math.round(words / wordsPerMinute)) : null;
}
