import { useId, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { EnergyUnit } from '@/components/calculator/figures';
import { energyWords, wholeWords } from '@/components/foods/amount-words';
import { Stepper } from '@/components/foods/stepper';
import type { Activity } from '@/core/activities/activity';
import { activityEnergy, minutesFor } from '@/core/activities/activity-energy';
import { kjToKcal } from '@/core/calories/units';

type Props = {
  activity: Activity;
  weightKg: number | null;
  restingKcalPerDay: number | null;
  asksForBody?: boolean;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
};

const firstMinutes = 30;
/** To begin with, and the step. */
const firstEnergy = { kcal: [100, 50], kJ: [400, 100] } as const;

/** One activity: what so many minutes take, and how long so many kcal take. */
export function ActivityCard({ activity, weightKg, hideNumbers, ...show }: Props) {
  const id = useId();
  return (
    <article class="activity-card" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{activity.name}</h2>
      {hideNumbers ? (
        <p class="soft">{i18n.t('activities.hidden')}</p>
      ) : weightKg === null ? (
        <p class="soft">{i18n.t('activities.needWeight')}</p>
      ) : (
        <Energy key={show.energyUnit} met={activity.met} weightKg={weightKg} {...show} />
      )}
      <p class="soft small">
        {activity.estimated && `${i18n.t('activities.unmeasured')} `}
        {i18n.t('activities.adults')}
      </p>
    </article>
  );
}

type EnergyProps = {
  met: number;
  weightKg: number;
  restingKcalPerDay: number | null;
  asksForBody?: boolean;
  energyUnit: EnergyUnit;
};

function Energy({
  met,
  weightKg,
  restingKcalPerDay,
  asksForBody = true,
  energyUnit: unit,
}: EnergyProps) {
  const [minutes, setMinutes] = useState<number | null>(firstMinutes);
  const [first, step] = firstEnergy[unit];
  const [typed, setTyped] = useState<number | null>(first);
  const kcal = typed !== null && unit === 'kJ' ? kjToKcal(typed) : typed;
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
            {energy ? i18n.t('activities.about', [energyWords(energy.grossKcal, unit)]) : '–'}
          </output>
          {energy && restingKcalPerDay !== null && (
            <span class="soft net">
              {i18n.t('activities.net', [energyWords(energy.netKcal, unit)])}
            </span>
          )}
        </p>
      </div>
      {restingKcalPerDay === null && asksForBody && (
        <p class="soft small">{i18n.t('activities.netUnknown')}</p>
      )}
      <div class="part">
        <Stepper
          label={i18n.t('activities.minutesFor', [unit])}
          value={first}
          step={step}
          words={{ ...words, problem: i18n.t('activities.kcalProblem', [unit]) }}
          onChange={setTyped}
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
