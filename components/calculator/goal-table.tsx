import { useMemo } from 'preact/hooks';
import { goalForecast, type EnergyPlan } from '@/core/calories/plan-energy';
import { i18n } from '@/components/ui/i18n';
import { energyNumber, weight, type EnergyUnit, type Units } from './figures';
import { goalWords } from './words';

type Props = { plan: EnergyPlan; units: Units; energyUnit: EnergyUnit };

/** All nine goals with what they lead to. Plain numbers, no colour: none of them is the good one. */
export function GoalTable({ plan, units, energyUnit }: Props) {
  const rows = useMemo(
    () => plan.goals.map((goal) => ({ goal, forecast: goalForecast(plan, goal) })),
    [plan],
  );
  const none = i18n.t('calculator.nine.none');
  const kg = (value: number | null | undefined) => (value == null ? none : weight(value, units));
  return (
    <>
      <table class="goals">
        <caption class="unseen">{i18n.t('calculator.nine.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('calculator.nine.goal')}</th>
            <th scope="col">
              {energyUnit} {i18n.t('calculator.aDay')}
            </th>
            <th scope="col">{i18n.t('calculator.nine.weeks')}</th>
            <th scope="col">{i18n.t('calculator.nine.year')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, forecast }) => (
            <tr key={goal.lbPerWeek} aria-current={goal === plan.goal ? 'true' : undefined}>
              <th scope="row">{goalWords(goal.lbPerWeek, units)}</th>
              <td>{goal.refused === null ? energyNumber(goal.kcal, energyUnit) : none}</td>
              <td>{kg(forecast?.week12Kg)}</td>
              <td>{kg(forecast?.year1Kg)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{i18n.t('calculator.nine.note')}</p>
    </>
  );
}
