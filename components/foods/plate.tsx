import { i18n } from '@/components/ui/i18n';
import type { EnergyUnit } from '@/components/calculator/figures';
import { plateTotal, type PlateItem } from '@/core/foods/plate';
import { energyWords, gramWords, portionWords, wholeWords } from './amount-words';
import './plate.css';

type Props = {
  items: readonly PlateItem[];
  dailyKcal: number | null;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  onItems: (items: PlateItem[]) => void;
};

/** Several foods together. Knows no day, and is forgotten with one press. */
export function Plate({ items, dailyKcal, energyUnit, hideNumbers, onItems }: Props) {
  if (items.length === 0) return null;
  const total = plateTotal(items);
  const grams = (value: number | null) => (value === null ? '–' : gramWords(value));
  return (
    <section class="plate" aria-labelledby="plate-title">
      <h2 id="plate-title">{i18n.t('foods.plate')}</h2>
      <ul>
        {items.map((item) => (
          <li key={`${item.food.ndb} ${item.label}`}>
            <span class="what">
              {item.food.name}
              <span class="soft">{amountWords(item)}</span>
            </span>
            {!hideNumbers && (
              <span class="amount">
                {energyWords((item.food.kcal * item.grams) / 100, energyUnit)}
              </span>
            )}
            <button
              type="button"
              class="button off"
              data-weight="quiet"
              aria-label={i18n.t('foods.plateOffNamed', [item.food.name])}
              title={i18n.t('foods.plateOff')}
              onClick={() => onItems(items.filter((other) => other !== item))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {!hideNumbers && (
        <output class="together">
          <span class="sum">
            <span>{i18n.t('foods.plateTotal')}</span>{' '}
            <strong>{energyWords(total.kcal, energyUnit)}</strong>
          </span>
          {dailyKcal !== null && dailyKcal > 0 && (
            <span class="soft">
              {i18n.t('foods.share', [wholeWords((100 * total.kcal) / dailyKcal)])}
            </span>
          )}
          <span class="soft">
            {i18n.t('foods.plateHolds', [
              grams(total.proteinG),
              grams(total.fatG),
              grams(total.carbohydrateG),
              grams(total.fibreG),
            ])}
          </span>
          {total.unmeasuredFibre > 0 && total.fibreG !== null && (
            <span class="soft">{i18n.t('foods.plateUnmeasured', total.unmeasuredFibre)}</span>
          )}
        </output>
      )}
      <button type="button" class="button" onClick={() => onItems([])}>
        {i18n.t('foods.plateForget')}
      </button>
    </section>
  );
}

/** “2 × 1 slice”, “150 g”. */
function amountWords({ label, count, grams }: PlateItem): string {
  const weight = i18n.t('foods.grams', [gramWords(grams)]);
  if (count === grams) return weight;
  const portions = i18n.t('foods.plateAmount', [gramWords(count), portionWords(label)]);
  return /^\d+ g$/.test(label)
    ? weight
    : i18n.t('foods.portionGrams', [portions, gramWords(grams)]);
}
