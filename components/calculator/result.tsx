import { useMemo } from 'preact/hooks';
import { isInMoreFields, type CannotSay } from '@/core/calories/check-profile';
import { goalForecast, type EnergyPlan } from '@/core/calories/plan-energy';
import { i18n } from '@/components/ui/i18n';
import { energyNumber, type EnergyUnit, type Units } from './figures';
import {
  forecastWords,
  goalWords,
  missingWords,
  refusalWords,
  ruleWords,
  unusualWords,
} from './words';

type Props = {
  plan: EnergyPlan | CannotSay;
  units: Units;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  onItIsRight: () => void;
};

/** The answer, or what is still needed for one. Read aloud as it changes, so it holds nothing else. */
export function Result({ plan, hideNumbers, onItIsRight, ...show }: Props) {
  const asks = plan.state === 'cannot-say' && plan.unusual.length > 0;
  return (
    <div class="answer">
      <output class="kcal" aria-live="polite">
        {plan.state === 'cannot-say' ? (
          <CannotSayYet plan={plan} units={show.units} />
        ) : hideNumbers ? (
          <NumbersOff plan={plan} />
        ) : (
          <Answer plan={plan} {...show} />
        )}
      </output>
      {asks && (
        <button type="button" class="button" onClick={onItIsRight}>
          {i18n.t('calculator.itIsRight')}
        </button>
      )}
    </div>
  );
}

function CannotSayYet({ plan, units }: { plan: CannotSay; units: Units }) {
  if (plan.impossible.includes('bmi')) return <p>{i18n.t('calculator.bmiImpossible')}</p>;
  if (isInMoreFields(plan))
    return <p>{i18n.t('calculator.checkMore', [i18n.t('calculator.more.title')])}</p>;
  if (plan.impossible.length > 0) return <p>{i18n.t('calculator.checkFields')}</p>;
  return (
    <>
      {plan.unusual.map((what) => (
        <p key={what}>{unusualWords(what, units)}</p>
      ))}
      {plan.missing.length > 0 && <p class="soft">{missingWords(plan.missing)}</p>}
    </>
  );
}

function NumbersOff({ plan }: { plan: EnergyPlan }) {
  return (
    <>
      <p>{i18n.t('calculator.numbersOff')}</p>
      {plan.goal.refused && <p class="small">{refusalWords(plan.goal.refused)}</p>}
    </>
  );
}

function Answer({
  plan,
  units,
  energyUnit,
}: Pick<Props, 'units' | 'energyUnit'> & { plan: EnergyPlan }) {
  const { goal } = plan;
  return (
    <>
      <p class="figure">
        <strong>{energyNumber(plan.targetKcal, energyUnit)}</strong> {energyUnit}{' '}
        {i18n.t('calculator.aDay')}
      </p>
      <p class="what">
        {goal.refused === null
          ? goalWords(goal.lbPerWeek, units)
          : i18n.t('calculator.estimatedNeed')}
      </p>
      {goal.refused !== null && <p class="small">{refusalWords(goal.refused)}</p>}
      {goal.refused === null && goal.rule && (
        <p class="small">{ruleWords(goal.rule, energyUnit)}</p>
      )}
      {goal.lbPerWeek !== 0 && <ForecastLine plan={plan} units={units} />}
    </>
  );
}

function ForecastLine({ plan, units }: { plan: EnergyPlan; units: Units }) {
  const forecast = useMemo(() => goalForecast(plan, plan.goal), [plan]);
  return forecast && <p class="small">{forecastWords(forecast, units)}</p>;
}
