import { editDistance } from '@/core/foods/edit-distance';

/** How many slips a word of this length may hold and still be taken for another. */
const slipsAllowed = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : length < 10 ? 2 : 3);

type Known = { word: string; letters: number; sounds: string; bonus: number };

/**
 * Finds the known word that a misspelt one most likely means; null when nothing is near enough.
 * `known` maps each word to how common it is: among equally near words the more common one wins.
 */
export function createNearest(known: ReadonlyMap<string, number>): (word: string) => string | null {
  const byLength = new Map<number, Known[]>();
  for (const [word, times] of known) {
    const entry = {
      word,
      letters: lettersOf(word),
      sounds: consonants(word),
      bonus: Math.log1p(times) / 12,
    };
    const same = byLength.get(word.length);
    if (same) same.push(entry);
    else byLength.set(word.length, [entry]);
  }
  return (word) => {
    const allowed = slipsAllowed(word.length);
    if (allowed === 0) return null;
    // Where every consonant is right the vowels may go astray once more: “tofoo”, “kabidge”.
    const mostSlips = word.length < 5 ? allowed : allowed + 1;
    const letters = lettersOf(word);
    const sounds = consonants(word);
    let best: string | null = null;
    let bestCost = Infinity;
    for (let length = word.length - mostSlips; length <= word.length + mostSlips; length++) {
      for (const candidate of byLength.get(length) ?? []) {
        // One slip changes the set of letters by two at most; most words fall here, before the dear part.
        if (bits(letters ^ candidate.letters) > 2 * mostSlips) continue;
        const slips = editDistance(word, candidate.word, mostSlips);
        const isAlike = sounds === candidate.sounds;
        if (slips > (isAlike ? mostSlips : allowed)) continue;
        // Another first letter is another word, unless it sounds the same or two letters changed places.
        if (!isAlike && !isSameStart(word, candidate.word)) continue;
        // People seldom miss the first letter, and most slips are in vowels or a doubled letter.
        const cost =
          slips - candidate.bonus + (word[0] === candidate.word[0] ? 0 : 0.7) - (isAlike ? 0.6 : 0);
        if (cost < bestCost) [best, bestCost] = [candidate.word, cost];
      }
    }
    return best;
  };
}

const isSameStart = (word: string, other: string) =>
  (consonants(word.slice(0, 1)) || word[0]) === (consonants(other.slice(0, 1)) || other[0]) ||
  (word[0] === other[1] && (word[1] === other[0] || word[1] === other[2])) ||
  (word[1] === other[0] && word[2] === other[1]);

function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) % 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}

const consonants = (word: string) =>
  word
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[aeiouwy]/g, '')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/[ckq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
