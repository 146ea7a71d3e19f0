import { macroRanges, type GramRange } from '@/core/calories/macro-ranges';
import type { EnergyPlan } from '@/core/calories/plan-energy';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import { energy, type EnergyUnit } from './figures';

type Props = { plan: EnergyPlan; energyUnit: EnergyUnit };

/** Ranges in grams. There is no best split to show. */
export function MacroList({ plan, energyUnit }: Props) {
  const { ageYears, weightKg } = plan.body;
  const ranges = macroRanges(plan.targetKcal, ageYears, weightKg, plan.mother);
  const grams = ({ leastG, mostG }: GramRange) =>
    i18n.t('calculator.macros.range', [numberWords(leastG, 0), numberWords(mostG, 0)]);
  const recommended = (g: number | null) =>
    g !== null && (
      <small>{i18n.t('calculator.macros.rda', [i18n.t('foods.grams', [numberWords(g, 0)])])}</small>
    );
  return (
    <div class="stack">
      <p class="small">
        {i18n.t('calculator.macros.caption', [energy(plan.targetKcal, energyUnit)])}
      </p>
      <dl class="facts">
        <div>
          <dt>{i18n.t('calculator.macros.carbohydrate')}</dt>
          <dd>
            {grams(ranges.carbohydrate)}
            {recommended(ranges.recommended.carbohydrateG)}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('calculator.macros.protein')}</dt>
          <dd>
            {grams(ranges.protein)}
            {recommended(ranges.recommended.proteinG)}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('calculator.macros.fat')}</dt>
          <dd>{grams(ranges.fat)}</dd>
        </div>
        <div>
          <dt>{i18n.t('calculator.macros.fibre')}</dt>
          <dd>{i18n.t('calculator.macros.atLeast', [numberWords(ranges.fibreG, 0)])}</dd>
        </div>
      </dl>
      <p class="small">{i18n.t('calculator.macros.note')}</p>
    </div>
  );
}
