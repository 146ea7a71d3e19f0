import { whoClass } from '@/core/calories/bmi';
import type { EnergyPlan } from '@/core/calories/plan-energy';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { energy, energyNumber, type EnergyUnit } from './figures';
import { needWords } from './need-words';
import { bmiWords } from './words';

type Props = { plan: EnergyPlan; energyUnit: EnergyUnit };

/** The numbers behind the answer, and why other calculators say another. */
export function PlanFacts({ plan, energyUnit: unit }: Props) {
  const { maintenance, otherCalculators: others } = plan;
  const isMeasured = maintenance.from === 'nasem2023';
  return (
    <dl class="facts">
      <div>
        <dt>{i18n.t('calculator.need')}</dt>
        <dd>{needWords(maintenance, unit)}</dd>
      </div>
      {isMeasured && others && (
        <div>
          <dt>{i18n.t('calculator.others')}</dt>
          <dd>
            {energyNumber(others.low, unit)}–{energy(others.high, unit)}
            <small>{i18n.t('calculator.othersWhy')}</small>
          </dd>
        </div>
      )}
      {!isMeasured && (
        <div>
          <dt>{i18n.t('calculator.measured')}</dt>
          <dd>
            {needWords(plan.measuredNeed, unit)}
            <small>{i18n.t('calculator.measuredWhy')}</small>
          </dd>
        </div>
      )}
      {plan.restingKcal !== null && (
        <div>
          <dt>{i18n.t('calculator.atRest')}</dt>
          <dd>{energy(plan.restingKcal, unit)}</dd>
        </div>
      )}
      {plan.isAdult && plan.mother.pregnantWeek === null && (
        <div>
          <dt>{i18n.t('calculator.bmi')}</dt>
          <dd>
            {i18n.t('calculator.bmiOf', [numberWords(plan.bmi, 1), bmiWords(whoClass(plan.bmi))])}
            <small>{i18n.t('calculator.bmiLimits')}</small>
          </dd>
        </div>
      )}
    </dl>
  );
}
