import type { Activity } from '@/core/activities/activity';
import { mayFollow } from '@/core/foods/food-states';
import { readCount } from '@/core/foods/read-count';
import { tokensOf, type Token } from '@/core/foods/tokens-of';

type Exercise = { activity: Activity; minutes: number; start: number; end: number };
type Named = { activity: Activity; length: number };

const [leastMinutes, mostMinutes] = [1, 300];

/** “30 minutes of jogging”, “walking briskly for an hour”, “a 20-minute run”, “swim for half an hour”. */
export function createExerciseFinder(
  activities: readonly Activity[],
): (sentence: string) => Exercise[] {
  const byName = new Map<string, Activity>();
  for (const activity of activities)
    for (const name of [...activity.aliases].reverse()) byName.set(keyOf(name), activity);
  for (const activity of activities) byName.set(keyOf(activity.name), activity);

  /** The longest run of words that begins (or ends) here and is an exercise. */
  function nameAt(
    tokens: readonly Token[],
    at: number,
    isExercise: RegExp,
    fromEnd = false,
  ): Named | null {
    for (let length = 3; length > 0; length--) {
      const from = fromEnd ? at - length + 1 : at;
      const run = tokens.slice(Math.max(0, from), from + length).map(({ text }) => text);
      if (run.length < length || from < 0) continue;
      const last = run.at(-1) ?? '';
      const said = [...run.slice(0, -1), doing[last] ?? last].join(' ');
      const activity =
        (isExercise.test(run.join(' ')) && byName.get(keyOf(run.join(' ')))) ||
        (exercise.test(said) && said !== run.join(' ') && isExercise.test(last)
          ? byName.get(keyOf(said))
          : undefined);
      if (activity) return { activity, length };
    }
    return null;
  }

  return (sentence) => {
    const tokens = tokensOf(sentence);
    const word = (at: number) => tokens[at]?.text ?? '';
    const found: Exercise[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const counted = readCount(tokens, at);
      const unit = counted && at + counted.length;
      if (!counted || unit === null || !(word(unit) in minutesIn)) continue;
      const minutes = counted.count * (minutesIn[word(unit)] ?? 0);
      if (minutes < leastMinutes || minutes > mostMinutes) continue;
      const add = ({ activity }: Named, first: number, last: number) =>
        found.push({
          activity,
          minutes,
          start: tokens[first]?.start ?? 0,
          end: tokens[last]?.end ?? 0,
        });
      const from = word(unit + 1) === 'of' ? unit + 2 : unit + 1;
      const isNoun = /^(minute|hour)$/.test(word(unit)) && from === unit + 1;
      const after = nameAt(tokens, from, isNoun ? outing : exercise);
      const rest = after ? word(from + after.length) : '';
      if (after && (isNoun ? endsOuting(rest) : !hasObject.test(rest))) {
        add(after, at, from + after.length - 1);
        at = from + after.length - 1;
        continue;
      }
      let end = at - 1;
      while (/^(about|around|at|least|roughly|up|to)$/.test(word(end))) end--;
      if (word(end) !== 'for') continue;
      const before = nameAt(tokens, end - 1, moving, true);
      if (before && !isDenied(tokens, end - before.length)) add(before, end - before.length, unit);
    }
    return found;
  };
}

/** Only what cannot be anything else: “run” and “gym” may be. */
const exercise =
  /ing$|\b(?:yoga|pilates|aerobics|tennis|football|basketball|squash|golf|tai chi|zumba|judo|karate|jump(?:ing)? rope)$/i;
/** After “a 30-minute” it can. */
const outing = new RegExp(
  String.raw`${exercise.source}|\b(?:jog|walk|run|swim|hike|bike ride)$`,
  'i',
);
/** Before “for 30 minutes” it mostly can. */
const moving = new RegExp(
  String.raw`${exercise.source}|\b(?:walk|jog|swim|hike|cycle)(?:s|e?d)?$|\b(?:jogged|swam)$`,
  'i',
);

/** The name that our list has for what somebody did. */
const doing = Object.fromEntries(
  `walking: walk walks walked
jogging: jog jogs jogged
swimming: swim swims swam
hiking: hike hikes hiked
cycling: cycle cycles cycled
running: run`
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(': ');
      return forms.split(' ').map((form): [string, string] => [form, name]);
    }),
);

/** “Running a business”, “walking the dog’s pedigree”: done to something. */
const hasObject = /^(an?|the|my|your|his|her|our|their|out|its)$/;
/**
 * “A 10-minute walk from the station” is how far it is, “a 20-minute run of luck” no run, and “a 30-minute
 * yoga nidra script” something to read.
 */
const endsOuting = (word: string) =>
  !/^(from|to|away|of)$/.test(word) &&
  (mayFollow(word === '' ? undefined : word) ||
    /^(sessions?|class(?:es)?|workouts?|breaks?|routines?|will|five|three|most)$/.test(word));

/** “Could not walk for 30 minutes”. */
function isDenied(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return before.some((text) => /^(not|never|cannot|unable|avoid|without)$|n['’]t$/.test(text));
}

const minutesIn: Record<string, number> = {
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  hour: 60,
  hours: 60,
  hrs: 60,
};

const keyOf = (name: string) => name.toLowerCase().replace(/’/g, "'").replace(/-/g, ' ');
