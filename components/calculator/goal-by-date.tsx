import { useId, useMemo } from 'preact/hooks';
import { bodyBounds, goalDays } from '@/core/calories/bounds';
import { dayAfter, daysBetween } from '@/core/calories/days';
import type { EnergyPlan } from '@/core/calories/plan-energy';
import { planGoalWeight, type GoalWeightPlan } from '@/core/calories/plan-goal-weight';
import type { Profile } from '@/core/calories/profile';
import { i18n } from '@/components/ui/i18n';
import { calendarDay } from '@/components/ui/day-words';
import { energy, weight, type EnergyUnit, type Units } from './figures';
import { WeightField } from './weight-field';
import { refusalWords, ruleWords } from './words';

type Props = {
  plan: EnergyPlan;
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  /** As 2026-12-31. */
  today: string;
  change: (part: Partial<Profile>) => void;
};

/** A weight and a day instead of a pace: the intake that leads there, and the one that stays there. */
export function GoalByDate({ plan, profile, units, energyUnit, today, change }: Props) {
  const id = useId();
  const { goalWeightKg, goalDate } = profile;
  const days = goalDate === null ? null : daysBetween(today, goalDate);
  const found = useMemo(
    () =>
      goalWeightKg === null || days === null ? null : planGoalWeight(plan, goalWeightKg, days),
    [plan, goalWeightKg, days],
  );
  return (
    <div class="stack">
      <div class="halves">
        <WeightField
          label={i18n.t('calculator.byDate.weight')}
          name="goal-weight"
          kg={goalWeightKg}
          units={units}
          allowed={bodyBounds(profile.ageYears).weight}
          onKg={(kg) => change({ goalWeightKg: kg })}
        />
        <div class="field">
          <label class="label" for={id}>
            {i18n.t('calculator.byDate.date')}
          </label>
          <input
            id={id}
            type="date"
            name="goal-date"
            value={goalDate ?? ''}
            min={dayAfter(today, goalDays.least)}
            max={dayAfter(today, goalDays.most)}
            onInput={(event) => change({ goalDate: event.currentTarget.value || null })}
          />
        </div>
      </div>
      <output class="by-date" aria-live="polite">
        {found && <Outcome found={found} units={units} energyUnit={energyUnit} />}
      </output>
      {found?.state === 'too-fast' && (
        <button
          type="button"
          class="button"
          onClick={() => change({ goalDate: dayAfter(today, found.days) })}
        >
          {i18n.t('calculator.byDate.offer', [calendarDay(dayAfter(today, found.days))])}
        </button>
      )}
    </div>
  );
}

type OutcomeProps = { found: GoalWeightPlan; units: Units; energyUnit: EnergyUnit };

function Outcome({ found, units, energyUnit }: OutcomeProps) {
  if (found.state === 'refused') return <p>{whyNot(found.why)}</p>;
  if (found.state === 'too-fast')
    return (
      <p>
        {i18n.t(found.isLosing ? 'calculator.byDate.tooFast' : 'calculator.byDate.tooFastGain')}
      </p>
    );
  return (
    <>
      <p>
        {i18n.t('calculator.byDate.result', [
          energy(found.kcal, energyUnit),
          energy(found.keepKcal, energyUnit),
        ])}
      </p>
      {found.rule && (
        <p class="small">
          {ruleWords(found.rule, energyUnit)}{' '}
          {i18n.t('calculator.byDate.reaches', [weight(found.reachedKg, units)])}
        </p>
      )}
    </>
  );
}

function whyNot(why: Extract<GoalWeightPlan, { state: 'refused' }>['why']): string {
  switch (why) {
    case 'minor':
    case 'pregnant-or-breastfeeding':
    case 'low-bmi':
      return refusalWords(why);
    case 'date-out-of-range':
      return i18n.t('calculator.byDate.dateTakes');
    case 'beyond-two-years':
      return i18n.t('calculator.byDate.beyond');
    case 'need-too-far-from-rest':
    case 'no-lean-mass':
      return i18n.t('calculator.byDate.noForecast');
  }
}
