import { energyWords, gramWords, wholeWords } from '@/components/foods/amount-words';
import type { EnergyUnit } from '@/components/calculator/figures';
import type { Activity } from '@/core/activities/activity';
import { activityEnergy, minutesFor } from '@/core/activities/activity-energy';
import type { ArticleFact } from '@/core/facts/article-fact';
import { i18n } from '@/components/ui/i18n';

/** What of the person the words need. It stays in the background; only the words leave it. */
export type FactPerson = {
  dailyKcal: number | null;
  weightKg: number | null;
  restingKcalPerDay: number | null;
  energyUnit: EnergyUnit;
  /** What energy is told in: minutes of walking. */
  walking: Activity | null;
};

/** What a fact means for this person, in a sentence or two. */
export function factWords(fact: ArticleFact, person: FactPerson): string {
  const energy = (kcal: number) => energyWords(kcal, person.energyUnit);
  if (fact.kind === 'food') {
    const { food, grams, kcal, saidKcal } = fact.fact;
    const lines = [
      i18n.t('facts.food', [food.name, energy(kcal), gramWords(grams)]) + share(kcal, person),
    ];
    if (fact.saidFarOff && saidKcal !== null)
      lines.push(i18n.t('facts.farOff', [energy(saidKcal)]));
    return lines.join(' ');
  }
  if (fact.kind === 'activity') return activityWords(fact.activity, fact.minutes, person, energy);
  const { walking, weightKg } = person;
  const lines = [i18n.t('facts.energy', [energy(fact.kcal)]) + share(fact.kcal, person)];
  if (walking && weightKg !== null)
    lines.push(
      i18n.t('facts.walk', [wholeWords(Math.max(1, minutesFor(fact.kcal, walking.met, weightKg)))]),
    );
  return lines.join(' ');
}

function activityWords(
  activity: Activity,
  minutes: number,
  { weightKg, restingKcalPerDay }: FactPerson,
  energy: (kcal: number) => string,
): string {
  if (weightKg === null) return i18n.t('facts.needWeight', [activity.name]);
  const { grossKcal, netKcal } = activityEnergy(
    activity.met,
    weightKg,
    restingKcalPerDay ?? 0,
    minutes,
  );
  return restingKcalPerDay === null
    ? i18n.t('facts.activity', [activity.name, energy(grossKcal)])
    : i18n.t('facts.activityNet', [activity.name, energy(grossKcal), energy(netKcal)]);
}

const share = (kcal: number, { dailyKcal }: FactPerson) =>
  dailyKcal === null || dailyKcal <= 0
    ? '.'
    : `, ${i18n.t('facts.share', [wholeWords((100 * kcal) / dailyKcal)])}.`;
