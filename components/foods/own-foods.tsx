import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Disclosure } from '@/components/calculator/disclosure';
import type { EnergyUnit } from '@/components/calculator/figures';
import { kjToKcal } from '@/core/calories/units';
import type { Food } from '@/core/foods/food';
import {
  foodFromOwn,
  mostOwnFoods,
  newOwnId,
  ownFoodProblem,
  type OwnFoodProblem,
} from '@/core/foods/own-food';
import { AmountField, readPart } from './amount-field';

type Props = { own: readonly Food[]; energyUnit: EnergyUnit; onOwn: (foods: Food[]) => void };

const problemKeys = {
  'no-name': 'foods.ownProblem.noName',
  'no-grams': 'foods.ownProblem.noGrams',
  'no-kcal': 'foods.ownProblem.noKcal',
  'too-much-energy': 'foods.ownProblem.tooMuchEnergy',
  'too-heavy': 'foods.ownProblem.tooHeavy',
  full: 'foods.ownProblem.full',
} as const satisfies Record<OwnFoodProblem, string>;

const partKeys = {
  protein: 'foods.protein',
  fat: 'foods.fat',
  carbohydrate: 'foods.carbohydrate',
  fibre: 'foods.fibre',
} as const;
const parts = ['protein', 'fat', 'carbohydrate', 'fibre'] as const;
const blank = {
  name: '',
  portion: '',
  grams: '',
  energy: '',
  protein: '',
  fat: '',
  carbohydrate: '',
  fibre: '',
};

/** Foods that the table lacks, copied from a package. They stay on this device. */
export function OwnFoods({ own, energyUnit, onOwn }: Props) {
  const [typed, setTyped] = useState(blank);
  const [problem, setProblem] = useState<OwnFoodProblem | null>(null);
  const [said, say] = useState('');
  const field = (name: keyof typeof blank) => ({
    value: typed[name],
    onValue: (value: string) => setTyped({ ...typed, [name]: value }),
  });

  const save = (event: Event) => {
    event.preventDefault();
    const energy = readPart(typed.energy);
    const kcal = energy !== null && energyUnit === 'kJ' ? kjToKcal(energy) : energy;
    const grams = readPart(typed.grams) || null;
    const [proteinG, fatG, carbohydrateG, fibreG] = parts.map((part) => readPart(typed[part]));
    const weights = [proteinG ?? null, fatG ?? null, carbohydrateG ?? null, fibreG ?? null];
    // One more would push out the first, and nobody would see it go.
    const found =
      own.length >= mostOwnFoods
        ? 'full'
        : ownFoodProblem({ name: typed.name, grams, kcal, parts: weights });
    // A figure that cannot be read is said beside its field; it must not be taken for “not known”.
    const isOdd = parts.some((part) => typed[part].trim() !== '' && readPart(typed[part]) === null);
    setProblem(found);
    if (found || isOdd || grams === null || kcal === null) return;
    const food = foodFromOwn(
      {
        name: typed.name,
        portion: typed.portion,
        grams,
        kcal,
        proteinG: proteinG ?? null,
        fatG: fatG ?? null,
        carbohydrateG: carbohydrateG ?? null,
        fibreG: fibreG ?? null,
      },
      newOwnId(own),
    );
    onOwn([...own, food]);
    setTyped(blank);
    say(i18n.t('foods.ownSaved', [food.name]));
  };

  return (
    <div class="own-foods">
      <Disclosure title={i18n.t('foods.own')}>
        {() => (
          <>
            <p class="soft">{i18n.t('foods.ownHint')}</p>
            <form onSubmit={save} noValidate>
              <AmountField label={i18n.t('foods.ownName')} isText isWide {...field('name')} />
              <AmountField
                label={i18n.t('foods.portion')}
                hint={i18n.t('foods.ownPortionHint')}
                isText
                {...field('portion')}
              />
              <AmountField label={i18n.t('foods.ownGrams')} {...field('grams')} />
              <AmountField label={i18n.t('foods.ownKcal', [energyUnit])} {...field('energy')} />
              {parts.map((part) => (
                <AmountField
                  key={part}
                  label={i18n.t('foods.ownOptional', [i18n.t(partKeys[part])])}
                  {...field(part)}
                />
              ))}
              {problem && (
                <p class="note problem" role="alert">
                  {i18n.t(problemKeys[problem])}
                </p>
              )}
              <button type="submit" class="button" data-weight="main">
                {i18n.t('foods.ownSave')}
              </button>
            </form>
            <ul>
              {own.map((food) => (
                <li key={food.ndb}>
                  <span>{food.name}</span>
                  <button
                    type="button"
                    class="button off"
                    data-weight="quiet"
                    aria-label={i18n.t('foods.ownRemove', [food.name])}
                    onClick={() => {
                      onOwn(own.filter((other) => other !== food));
                      say(i18n.t('foods.ownRemoved', [food.name]));
                    }}
                  >
                    <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Disclosure>
      <p class="soft" role="status">
        {said}
      </p>
    </div>
  );
}
