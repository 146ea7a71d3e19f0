import type { Activity } from '@/core/activities/activity';
import type { ArticleFact } from '@/core/facts/article-fact';
import { createFactFinder } from '@/core/foods/find-facts';
import type { Food } from '@/core/foods/food';

/** Beyond both the article and the table cannot mean the same food in the same amount. */
const farShare = 0.3;
const farKcal = 40;

/** Less is no meal and no walk, more is a day or a mistake. */
const [leastKcal, mostKcal] = [20, 1500];
const [leastMinutes, mostMinutes] = [1, 300];

/** Finds amounts of food, of energy and of exercise in a sentence; in doubt it finds nothing. */
export function createArticleFacts(foods: readonly Food[], activities: readonly Activity[]) {
  const findFoods = createFactFinder(foods);
  const findExercise = createExerciseFinder(activities);
  return (sentence: string): ArticleFact[] => {
    const facts: ArticleFact[] = findFoods(sentence).map((fact) => ({
      kind: 'food',
      start: fact.start,
      end: fact.end,
      fact,
      saidFarOff: isFarOff(fact.saidKcal, fact.kcal),
    }));
    for (const fact of [...findExercise(sentence), ...findEnergy(sentence)])
      if (facts.every(({ start, end }) => fact.end <= start || fact.start >= end)) facts.push(fact);
    return facts.sort((a, b) => a.start - b.start);
  };
}

const isFarOff = (said: number | null, table: number) =>
  said !== null && Math.abs(said - table) > Math.max(farKcal, farShare * table);

/** “150 calories”, and neither a day’s need nor a range of which it is one end. */
function findEnergy(sentence: string): ArticleFact[] {
  const pattern = /(?<![\d.,–-])(\d{2,3}|1,?\d{3})[ -](?:k?cals?|(?:kilo)?calories?)\b/gi;
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const kcal = Number(match[1]?.replace(',', ''));
    const end = match.index + match[0].length;
    const after = sentence.slice(end, end + 24);
    const before = sentence.slice(Math.max(0, match.index - 24), match.index);
    if (!(kcal >= leastKcal && kcal <= mostKcal)) return [];
    if (/^\W*(?:a|per|each|every|\/) ?(?:day|week|100|pound|lb|kilo|gram|minute|hour)/i.test(after))
      return [];
    if (/^\W*(?:daily|diet|deficit|difference|fewer|less|more|intake|low|allowance)/i.test(after))
      return [];
    if (
      /\b(?:daily|to|and|or|between|by|under|below|over|than|of)\s*(?:about |around )?$/i.test(
        before,
      )
    )
      return [];
    return [{ kind: 'energy', kcal, start: match.index, end }];
  });
}

const count = String.raw`(\d{1,3}|an?|one|two|half an)`;
const time = String.raw`[ -](minutes?|mins?|hours?)`;
const wordsOf = String.raw`((?:[a-z’'-]+ ?){1,4})`;

/** “30 minutes of jogging”, “walking briskly for an hour”. */
function createExerciseFinder(activities: readonly Activity[]) {
  const byName = new Map<string, Activity>();
  for (const activity of activities)
    for (const name of [...activity.aliases].reverse())
      if (isExercise.test(name)) byName.set(name.toLowerCase(), activity);
  for (const activity of activities)
    if (isExercise.test(activity.name)) byName.set(activity.name.toLowerCase(), activity);

  /** The longest beginning (or end) of these words that is an activity. */
  const nameIn = (words: string, fromEnd: boolean) => {
    const all = words.trim().split(/ +/);
    for (let size = Math.min(3, all.length); size > 0; size--) {
      const part = (fromEnd ? all.slice(-size) : all.slice(0, size)).join(' ');
      const activity = byName.get(part.toLowerCase().replace(/’/g, "'"));
      if (activity) return { activity, part };
    }
    return null;
  };

  return (sentence: string): ArticleFact[] => {
    const facts: ArticleFact[] = [];
    for (const match of sentence.matchAll(new RegExp(`\\b${count}${time} of ${wordsOf}`, 'gi'))) {
      const found = nameIn(match[3] ?? '', false);
      const minutes = minutesOf(match[1], match[2]);
      const lead = match[0].length - (match[3] ?? '').length;
      if (found && minutes !== null)
        facts.push({
          kind: 'activity',
          activity: found.activity,
          minutes,
          start: match.index,
          end: match.index + lead + found.part.length,
        });
    }
    for (const match of sentence.matchAll(
      new RegExp(`\\b${wordsOf}for ${count}${time}\\b`, 'gi'),
    )) {
      const found = nameIn(match[1] ?? '', true);
      const minutes = minutesOf(match[2], match[3]);
      if (!found || minutes === null) continue;
      const start = match.index + (match[1] ?? '').trimEnd().length - found.part.length;
      facts.push({
        kind: 'activity',
        activity: found.activity,
        minutes,
        start,
        end: match.index + match[0].length,
      });
    }
    return facts;
  };
}

/** “Jogging” is exercise in prose; “run” and “gym” may be anything. */
const isExercise =
  /ing$|\b(?:yoga|pilates|aerobics|tennis|football|basketball|squash|golf|tai chi|zumba|judo|karate)$/i;

function minutesOf(counted = '', unit = ''): number | null {
  const number = { a: 1, an: 1, one: 1, two: 2, 'half an': 0.5 }[counted.toLowerCase()];
  const minutes = (number ?? Number(counted)) * (/^h/i.test(unit) ? 60 : 1);
  return minutes >= leastMinutes && minutes <= mostMinutes ? minutes : null;
}
