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
    const [told, weight] = [energy(kcal), gramWords(grams)];
    const share = shareOf(kcal, person);
    const lines = [
      share === null
        ? i18n.t('facts.food', [food.name, told, weight])
        : i18n.t('facts.foodShare', [food.name, told, weight, share]),
    ];
    if (fact.saidFarOff && saidKcal !== null)
      lines.push(i18n.t('facts.farOff', [energy(saidKcal)]));
    return lines.join(' ');
  }
  if (fact.kind === 'activity') return activityWords(fact.activity, fact.minutes, person, energy);
  const { walking, weightKg } = person;
  const told = energy(fact.kcal);
  const share = shareOf(fact.kcal, person);
  const lines = [
    share === null ? i18n.t('facts.energy', [told]) : i18n.t('facts.energyShare', [told, share]),
  ];
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

const shareOf = (kcal: number, { dailyKcal }: FactPerson) =>
  dailyKcal === null || dailyKcal <= 0 ? null : wholeWords((100 * kcal) / dailyKcal);
