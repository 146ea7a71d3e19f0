import { useId, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { EnergyUnit } from '@/components/calculator/figures';
import type { Food, Portion } from '@/core/foods/food';
import type { PlateItem } from '@/core/foods/plate';
import { energyWords, gramWords, portionWords, wholeWords } from './amount-words';
import { Stepper } from './stepper';

type Props = {
  food: Food;
  dailyKcal: number | null;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  isFavourite: boolean;
  onFavourite: (on: boolean) => void;
  onPlate: (item: PlateItem) => void;
};

/** One food: how much of it, and what that holds. */
export function FoodCard({ food, isFavourite, onFavourite, onPlate, ...show }: Props) {
  const id = useId();
  const byGram: Portion = { label: i18n.t('foods.gram'), grams: 1 };
  const portions = [...food.portions, byGram];
  const [chosen, setChosen] = useState(0);
  const [count, setCount] = useState<number | null>(1);
  const portion = portions[chosen] ?? byGram;
  const grams = count === null ? null : count * portion.grams;

  const changePortion = (next: number) => {
    // Going over to grams keeps the amount; another portion begins with one of it.
    setCount(portions[next] === byGram ? wholeGrams(grams ?? 100) : 1);
    setChosen(next);
  };

  return (
    <article class="food-card" aria-labelledby={`${id}-name`}>
      <div class="title">
        <h2 id={`${id}-name`}>{food.name}</h2>
        <button
          type="button"
          class="button star"
          data-weight="quiet"
          aria-pressed={isFavourite}
          aria-label={i18n.t('foods.favourite')}
          title={i18n.t(isFavourite ? 'foods.unfavourite' : 'foods.favourite')}
          onClick={() => onFavourite(!isFavourite)}
        >
          <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span>
        </button>
      </div>
      <div class="amounts">
        <div class="field">
          <label class="label" for={`${id}-portion`}>
            {i18n.t('foods.portion')}
          </label>
          <select
            id={`${id}-portion`}
            value={String(chosen)}
            onChange={(event) => changePortion(Number(event.currentTarget.value))}
          >
            {portions.map((each, index) => (
              <option key={each.label} value={String(index)}>
                {each === byGram || /^\d+ g$/.test(each.label)
                  ? each.label
                  : i18n.t('foods.portionGrams', [portionWords(each.label), gramWords(each.grams)])}
              </option>
            ))}
          </select>
        </div>
        <Stepper
          key={chosen}
          label={i18n.t('foods.count')}
          value={count ?? 1}
          step={portion === byGram ? 10 : 0.5}
          words={{
            less: i18n.t('foods.less'),
            more: i18n.t('foods.more'),
            problem: i18n.t('foods.countProblem'),
          }}
          onChange={setCount}
        />
      </div>
      {show.hideNumbers ? (
        <p class="soft">{i18n.t('foods.hidden')}</p>
      ) : (
        <Figures food={food} grams={grams} {...show} />
      )}
      <button
        type="button"
        class="button"
        disabled={count === null}
        onClick={() =>
          count !== null &&
          onPlate({ food, label: portion.label, count, grams: count * portion.grams })
        }
      >
        {i18n.t('foods.toPlate')}
      </button>
    </article>
  );
}

/** A leaf of 0.3 g does not become nothing. */
const wholeGrams = (grams: number) =>
  grams < 10 ? Math.max(0.1, Math.round(grams * 10) / 10) : Math.round(grams);

type FiguresProps = {
  food: Food;
  grams: number | null;
  dailyKcal: number | null;
  energyUnit: EnergyUnit;
};

function Figures({ food, grams, dailyKcal, energyUnit }: FiguresProps) {
  const kcal = grams === null ? null : (food.kcal * grams) / 100;
  const rows: [string, number | null][] = [
    [i18n.t('foods.protein'), food.proteinG],
    [i18n.t('foods.fat'), food.fatG],
    [i18n.t('foods.carbohydrate'), food.carbohydrateG],
    [i18n.t('foods.fibre'), food.fibreG],
  ];
  return (
    <>
      <div class="energy">
        <output class="kcal">{kcal === null ? '–' : energyWords(kcal, energyUnit)}</output>
        <span class="soft">
          {grams !== null && i18n.t('foods.inGrams', [gramWords(grams)])}
          {kcal !== null && dailyKcal !== null && dailyKcal > 0 && (
            <span class="share">
              {i18n.t('foods.share', [wholeWords((100 * kcal) / dailyKcal)])}
            </span>
          )}
        </span>
      </div>
      <dl class="nutrients">
        {rows.map(([label, per100]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {per100 === null
                ? i18n.t('foods.notMeasured')
                : grams === null
                  ? '–'
                  : i18n.t('foods.grams', [gramWords((per100 * grams) / 100)])}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
