import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Food } from '@/core/foods/food';
import type { FoodHit } from '@/core/foods/search-foods';
import { portionWords, wholeWords } from './amount-words';
import { FoodCard } from './food-card';
import { SearchBox, type Choice } from './search-box';
import './food-search.css';

type Props = {
  search: (query: string) => FoodHit[] | Promise<FoodHit[]>;
  /** The person's own day; null where it is not known, and then no share is shown. */
  dailyKcal: number | null;
  hideNumbers: boolean;
};

/** Type a food, choose it, see what a natural amount of it holds. Keeps nothing. */
export function FoodSearch({ search, dailyKcal, hideNumbers }: Props) {
  const [food, setFood] = useState<Food | null>(null);

  const find = (query: string) => {
    // An answer to the last question must not stand below this one.
    setFood(null);
    const found = search(query);
    return found instanceof Promise ? found.then(choicesOf) : choicesOf(found);
  };

  return (
    <section class="food-search">
      <SearchBox
        label={i18n.t('foods.find')}
        hint={i18n.t('foods.hint')}
        search={find}
        row={(each) => <Row food={each} hideNumbers={hideNumbers} />}
        onChoose={setFood}
        words={{
          results: (count) => i18n.t('foods.results', count, [String(count)]),
          none: (query) => i18n.t('foods.none', [query.trim()]),
          guessed: (query) => i18n.t('foods.guessed', [query.trim()]),
          waiting: i18n.t('foods.waiting'),
          failed: i18n.t('foods.failed'),
        }}
      />
      {food ? (
        <FoodCard key={food.ndb} food={food} dailyKcal={dailyKcal} hideNumbers={hideNumbers} />
      ) : (
        <p class="soft start">{i18n.t('foods.start')}</p>
      )}
      <p class="soft source">{i18n.t('foods.source')}</p>
    </section>
  );
}

const choicesOf = (hits: FoodHit[]): Choice<Food>[] =>
  hits.map(({ food, guessed }) => ({ key: food.ndb, value: food, guessed }));

function Row({ food, hideNumbers }: { food: Food; hideNumbers: boolean }) {
  const portion = food.portions[0];
  if (!portion) return <span>{food.name}</span>;
  return (
    <>
      <span>{food.name}</span> <span class="about">{portionWords(portion.label)}</span>{' '}
      {!hideNumbers && (
        <span class="amount">
          {i18n.t('foods.kcal', [wholeWords((food.kcal * portion.grams) / 100)])}
        </span>
      )}
    </>
  );
}
