import type { Activity } from '@/core/activities/activity';
import { createNearest } from '@/core/foods/nearest';

export type ActivityHit = { activity: Activity; score: number; guessed: boolean };

export type ActivitySearch = (query: string, limit?: number) => ActivityHit[];

/** Search as one types over the short list of activities: whole words, beginnings, then near spellings. */
export function createActivitySearch(activities: readonly Activity[]): ActivitySearch {
  const entries = activities.map((activity) => ({
    activity,
    phrases: [activity.name, ...activity.aliases].map((text) => told(text).join(' ')),
    words: wordsOf([activity.name, ...activity.aliases].join(' ')),
  }));
  const known = new Map<string, number>();
  for (const { words } of entries)
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  const nearest = createNearest(known);
  const begins = (start: string) => [...known.keys()].some((word) => word.startsWith(start));

  return (query, limit = 12) => {
    // “30 minutes of jogging”: how long is asked elsewhere.
    const without = query.replace(/\b\d+(?:[.,]\d+)?\s*(?:h|hrs?|hours?|mins?|minutes?)\b/gi, ' ');
    const typed = told(without);
    if (typed.length === 0) return [];
    const read = typed.map((word) =>
      known.has(word) || begins(word) ? word : (nearest(word) ?? word),
    );
    const guessed = read.some((word, at) => word !== typed[at]);
    const phrase = read.join(' ');
    return entries
      .map(({ activity, phrases, words }, at) => {
        const matched = read.filter((word) => words.includes(word)).length;
        const begun = read.filter((word) => words.some((own) => own.startsWith(word))).length;
        if (begun === 0 || begun * 2 < read.length) return { activity, score: 0, guessed };
        const said = phrases.indexOf(phrase);
        const score =
          (said >= 0 ? 10 : 0) +
          (phrases.some((own) => own.startsWith(phrase)) ? 2 : 0) +
          (3 * matched + begun) / read.length -
          words.length / 100 -
          // In the order of the list where all else is the same.
          at / 10_000;
        return { activity, score, guessed };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
}

const empty = new Set([
  'a',
  'the',
  'for',
  'of',
  'my',
  'min',
  'mins',
  'minutes',
  'hour',
  'i',
  'doing',
  'do',
]);

/** Of “walking the dog” no “the” tells it apart, typed or written. */
const told = (text: string) => wordsOf(text).filter((word) => !empty.has(word));

/** Without accents, case and the endings that people vary: “runs”, “hoovered”. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word));
}
