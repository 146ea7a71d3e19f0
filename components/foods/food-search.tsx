import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { EnergyUnit } from '@/components/calculator/figures';
import type { Food } from '@/core/foods/food';
import type { OwnDraft } from '@/core/foods/own-draft';
import { isPlateFull, putOnPlate, type PlateItem } from '@/core/foods/plate';
import type { FoodHit } from '@/core/foods/search-foods';
import { energyWords, portionWords } from './amount-words';
import { FoodCard } from './food-card';
import { FoodChips } from './food-chips';
import { OwnFoods } from './own-foods';
import { Plate } from './plate';
import { SearchBox, type Choice } from './search-box';
import './food-search.css';

type Props = {
  search: (query: string) => FoodHit[] | Promise<FoodHit[]>;
  /** The person's own day; null where it is not known, and then no share is shown. */
  dailyKcal: number | null;
  energyUnit: EnergyUnit;
  hideNumbers: boolean;
  favourites: readonly Food[];
  onFavourites: (foods: Food[]) => void;
  plate: readonly PlateItem[];
  onPlate: (items: PlateItem[]) => void;
  own: readonly Food[];
  onOwn: (foods: Food[]) => void;
  ownDraft: OwnDraft;
  onOwnDraft: (draft: OwnDraft) => void;
  /** Opens the place where the whole table can be brought in. */
  onBringIn?: () => void;
};

/** Type a food, choose it, see what a natural amount of it holds; put several on a plate. */
export function FoodSearch(props: Props) {
  const { search, energyUnit, hideNumbers, dailyKcal, favourites, plate } = props;
  const [food, setFood] = useState<Food | null>(null);
  const [said, say] = useState('');
  const [isFull, setIsFull] = useState(false);

  const find = (query: string) => {
    // An answer to the last question must not stand below this one.
    setFood(null);
    const found = search(query);
    return found instanceof Promise ? found.then(choicesOf) : choicesOf(found);
  };
  const others = (of: Food) => favourites.filter(({ ndb }) => ndb !== of.ndb);
  const toPlate = (item: PlateItem) => {
    const full = isPlateFull(plate, item);
    setIsFull(full);
    if (full) return;
    props.onPlate(putOnPlate(plate, item));
    say(i18n.t('foods.onPlate', [item.food.name]));
  };
  const changeOwn = (foods: Food[]) => {
    props.onOwn(foods);
    if (food && !foods.includes(food) && props.own.includes(food)) setFood(null);
  };

  return (
    <section class="food-search">
      <SearchBox
        label={i18n.t('foods.find')}
        hint={i18n.t('foods.hint')}
        search={find}
        row={(each) => <Row food={each} energyUnit={energyUnit} hideNumbers={hideNumbers} />}
        onChoose={setFood}
        onEmpty={() => setFood(null)}
        words={{
          results: (count) => i18n.t('foods.results', count),
          none: (query) => i18n.t('foods.none', [query.trim()]),
          guessed: (query) => i18n.t('foods.guessed', [query.trim()]),
          waiting: i18n.t('foods.waiting'),
          failed: i18n.t('foods.failed'),
        }}
      />
      {food ? (
        <FoodCard
          key={food.ndb}
          food={food}
          dailyKcal={dailyKcal}
          energyUnit={energyUnit}
          hideNumbers={hideNumbers}
          isFavourite={favourites.some(({ ndb }) => ndb === food.ndb)}
          onFavourite={(on) => props.onFavourites(on ? [...others(food), food] : others(food))}
          onPlate={toPlate}
        />
      ) : favourites.length > 0 ? (
        <FoodChips title={i18n.t('foods.favourites')} foods={favourites} onChoose={setFood} />
      ) : (
        <p class="soft start">{i18n.t('foods.start')}</p>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
      {isFull && (
        <p class="note problem" role="alert">
          {i18n.t('foods.plateFull')}
        </p>
      )}
      <Plate
        items={plate}
        dailyKcal={dailyKcal}
        energyUnit={energyUnit}
        hideNumbers={hideNumbers}
        onItems={(items) => {
          props.onPlate(items);
          setIsFull(false);
          if (items.length === 0) say(i18n.t('foods.plateForgotten'));
        }}
      />
      <OwnFoods
        own={props.own}
        energyUnit={energyUnit}
        onOwn={changeOwn}
        draft={props.ownDraft}
        onDraft={props.onOwnDraft}
      />
      <p class="soft source">
        {i18n.t('foods.source')}{' '}
        {props.onBringIn && (
          <button type="button" class="link" onClick={props.onBringIn}>
            {i18n.t('foods.bringIn')}
          </button>
        )}
      </p>
    </section>
  );
}

const choicesOf = (hits: FoodHit[]): Choice<Food>[] =>
  hits.map(({ food, guessed }) => ({ key: food.ndb, value: food, guessed }));

type RowProps = { food: Food; energyUnit: EnergyUnit; hideNumbers: boolean };

function Row({ food, energyUnit, hideNumbers }: RowProps) {
  const portion = food.portions[0];
  if (!portion) return <span>{food.name}</span>;
  return (
    <>
      <span>{food.name}</span> <span class="about">{portionWords(portion.label)}</span>{' '}
      {!hideNumbers && (
        <span class="amount">{energyWords((food.kcal * portion.grams) / 100, energyUnit)}</span>
      )}
    </>
  );
}
