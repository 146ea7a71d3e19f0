import type { EnergyPlan } from '@/core/calories/plan-energy';
import type { Profile } from '@/core/calories/profile';
import { i18n } from '@/components/ui/i18n';
import { Disclosure } from './disclosure';
import type { EnergyUnit, Units } from './figures';
import { ForecastCurve } from './forecast-curve';
import { GoalByDate } from './goal-by-date';
import { GoalTable } from './goal-table';
import { MacroList } from './macro-list';

type Props = {
  plan: EnergyPlan;
  profile: Profile;
  units: Units;
  energyUnit: EnergyUnit;
  today: string;
  change: (part: Partial<Profile>) => void;
};

/** What else the answer leads to, each behind its own line. Without goals there is only what to eat. */
export function PlanDetails({ plan, profile, units, energyUnit, today, change }: Props) {
  const hasGoals = plan.goals.some((goal) => goal.refused === null);
  return (
    <>
      {hasGoals && (
        <Disclosure title={i18n.t('calculator.nine.title')}>
          {() => <GoalTable plan={plan} units={units} energyUnit={energyUnit} />}
        </Disclosure>
      )}
      {plan.goal.refused === null && (
        <Disclosure title={i18n.t('calculator.curve.title')}>
          {() => <ForecastCurve plan={plan} units={units} />}
        </Disclosure>
      )}
      {hasGoals && (
        <Disclosure title={i18n.t('calculator.byDate.title')}>
          {() => (
            <GoalByDate
              plan={plan}
              profile={profile}
              units={units}
              energyUnit={energyUnit}
              today={today}
              change={change}
            />
          )}
        </Disclosure>
      )}
      <Disclosure title={i18n.t('calculator.macros.title')}>
        {() => <MacroList plan={plan} energyUnit={energyUnit} />}
      </Disclosure>
    </>
  );
}
