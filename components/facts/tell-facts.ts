import type { EnergyUnit } from '@/components/calculator/figures';
import type { Activity } from '@/core/activities/activity';
import type { ArticleFact } from '@/core/facts/article-fact';
import { possibleWeightKg } from '@/core/calories/check-profile';
import { dailyEnergy } from '@/core/calories/daily-energy';
import type { Profile } from '@/core/calories/profile';
import { factWords } from './fact-words';

export type ToldFact = { sentence: number; start: number; end: number; words: string };

/** Walking briskly on the level, the 2024 Compendium’s code for it. */
const walkingCode = '17200';

/** The facts of these sentences in words for this person. The person’s figures go no further. */
export function tellFacts(
  sentences: readonly string[],
  find: (sentence: string) => ArticleFact[],
  activities: readonly Activity[],
  person: Profile,
  energyUnit: EnergyUnit,
): ToldFact[] {
  const energy = dailyEnergy(person);
  const day = energy.state === 'ready' ? energy : null;
  const about = {
    dailyKcal: day?.maintenance.kcal ?? null,
    weightKg: possibleWeightKg(person),
    restingKcalPerDay: day?.mifflinKcal ?? null,
    energyUnit,
    walking: activities.find(({ code }) => code === walkingCode) ?? null,
  };
  return sentences.flatMap((text, sentence) =>
    find(text).map((fact) => ({
      sentence,
      start: fact.start,
      end: fact.end,
      words: factWords(fact, about),
    })),
  );
}
