import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { EnergyUnit } from '@/components/calculator/figures';
import { SearchBox, type Choice } from '@/components/foods/search-box';
import type { Activity } from '@/core/activities/activity';
import type { ActivityHit } from '@/core/activities/search-activities';
import { ActivityCard } from './activity-card';
import './activity-search.css';

type Props = {
  search: (query: string) => ActivityHit[] | Promise<ActivityHit[]>;
  weightKg: number | null;
  /** The person's energy at rest; null where it is not known, and then only the gross figure is shown. */
  restingKcalPerDay: number | null;
  /** Rest is unknown because age, height or sex are: then they are asked for. */
  asksForBody?: boolean;
  energyUnit?: EnergyUnit;
  hideNumbers?: boolean;
};

/** Type an activity, choose it, see about what it takes, in all and beyond resting. */
export function ActivitySearch({
  search,
  energyUnit = 'kcal',
  hideNumbers = false,
  ...person
}: Props) {
  const [activity, setActivity] = useState<Activity | null>(null);

  const find = (query: string) => {
    // An answer to the last question must not stand below this one.
    setActivity(null);
    const found = search(query);
    return found instanceof Promise ? found.then(choicesOf) : choicesOf(found);
  };

  return (
    <section class="activity-search">
      <SearchBox
        label={i18n.t('activities.find')}
        hint={i18n.t('activities.hint')}
        search={find}
        row={(each) => (
          <>
            <span>{each.name}</span>{' '}
            {each.estimated && <span class="amount">{i18n.t('activities.estimate')}</span>}
          </>
        )}
        onChoose={setActivity}
        words={{
          results: (count) => i18n.t('activities.results', count),
          none: (query) => i18n.t('activities.none', [query.trim()]),
          guessed: (query) => i18n.t('activities.guessed', [query.trim()]),
          waiting: i18n.t('activities.waiting'),
          failed: i18n.t('activities.failed'),
        }}
      />
      {activity ? (
        <ActivityCard
          key={activity.code}
          activity={activity}
          energyUnit={energyUnit}
          hideNumbers={hideNumbers}
          {...person}
        />
      ) : (
        <p class="soft start">{i18n.t('activities.start')}</p>
      )}
      <p class="soft source">{i18n.t('activities.source')}</p>
    </section>
  );
}

const choicesOf = (hits: ActivityHit[]): Choice<Activity>[] =>
  hits.map(({ activity, guessed }) => ({ key: activity.code, value: activity, guessed }));
