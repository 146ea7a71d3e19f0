import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { wholeWords } from '@/components/foods/amount-words';
import { Stepper } from '@/components/foods/stepper';
import type { Activity } from '@/core/activities/activity';
import { activityEnergy, minutesFor } from '@/core/activities/activity-energy';

type Props = {
  activity: Activity;
  weightKg: number | null;
  restingKcalPerDay: number | null;
  hideNumbers: boolean;
};

const firstMinutes = 30;
const firstKcal = 100;

/** One activity: what so many minutes take, and how long so many kcal take. */
export function ActivityCard({ activity, weightKg, restingKcalPerDay, hideNumbers }: Props) {
  const id = useId();
  return (
    <article class="activity-card" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{activity.name}</h2>
      {hideNumbers ? (
        <p class="soft">{i18n.t('activities.hidden')}</p>
      ) : weightKg === null ? (
        <p class="soft">{i18n.t('activities.needWeight')}</p>
      ) : (
        <Energy met={activity.met} weightKg={weightKg} restingKcalPerDay={restingKcalPerDay} />
      )}
      <p class="soft small">
        {activity.estimated && `${i18n.t('activities.unmeasured')} `}
        {i18n.t('activities.adults')}
      </p>
    </article>
  );
}

type EnergyProps = { met: number; weightKg: number; restingKcalPerDay: number | null };

function Energy({ met, weightKg, restingKcalPerDay }: EnergyProps) {
  const [minutes, setMinutes] = useState<number | null>(firstMinutes);
  const [kcal, setKcal] = useState<number | null>(firstKcal);
  const energy =
    minutes === null ? null : activityEnergy(met, weightKg, restingKcalPerDay ?? 0, minutes);
  const words = { less: i18n.t('activities.less'), more: i18n.t('activities.more') };
  return (
    <>
      <div class="part">
        <Stepper
          label={i18n.t('activities.minutes')}
          value={firstMinutes}
          step={5}
          words={{ ...words, problem: i18n.t('activities.minutesProblem') }}
          onChange={setMinutes}
        />
        <p class="figure">
          <output class="kcal">
            {energy ? i18n.t('activities.about', [wholeWords(energy.grossKcal)]) : '–'}
          </output>
          {energy && restingKcalPerDay !== null && (
            <span class="soft net">{i18n.t('activities.net', [wholeWords(energy.netKcal)])}</span>
          )}
        </p>
      </div>
      {restingKcalPerDay === null && <p class="soft small">{i18n.t('activities.netUnknown')}</p>}
      <div class="part">
        <Stepper
          label={i18n.t('activities.minutesFor')}
          value={firstKcal}
          step={50}
          words={{ ...words, problem: i18n.t('activities.kcalProblem') }}
          onChange={setKcal}
        />
        <p class="figure">
          <output class="minutes">
            {kcal === null
              ? '–'
              : i18n.t('activities.takes', [
                  wholeWords(Math.max(1, minutesFor(kcal, met, weightKg))),
                ])}
          </output>
        </p>
      </div>
    </>
  );
}
