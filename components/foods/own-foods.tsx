import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Disclosure } from '@/components/calculator/disclosure';
import type { EnergyUnit } from '@/components/calculator/figures';
import { useDraft } from '@/components/calculator/use-draft';
import type { Food } from '@/core/foods/food';
import { blankDraft, isBlankDraft, type OwnDraft } from '@/core/foods/own-draft';
import {
  foodFromOwn,
  mostOwnFoods,
  newOwnId,
  ownFoodProblem,
  type OwnFoodProblem,
} from '@/core/foods/own-food';
import { packageEnergy } from '@/core/foods/package-energy';
import { packageGrams } from '@/core/foods/package-grams';
import { AmountField } from './amount-field';

type Props = {
  own: readonly Food[];
  energyUnit: EnergyUnit;
  onOwn: (foods: Food[]) => void;
  /** What was typed and not kept yet. */
  draft: OwnDraft;
  onDraft: (draft: OwnDraft) => void;
};

type FieldName = keyof OwnDraft;

const problemKeys = {
  'no-name': 'foods.ownProblem.noName',
  'no-grams': 'foods.ownProblem.noGrams',
  'too-large': 'foods.ownProblem.tooLarge',
  'no-kcal': 'foods.ownProblem.noKcal',
  'too-much-energy': 'foods.ownProblem.tooMuchEnergy',
  'too-heavy': 'foods.ownProblem.tooHeavy',
  full: 'foods.ownProblem.full',
} as const satisfies Record<OwnFoodProblem, string>;

/** The field beside which a problem is said; one of the whole is said below them all. */
const fieldOf: Partial<Record<OwnFoodProblem, FieldName>> = {
  'no-name': 'name',
  'no-grams': 'grams',
  'too-large': 'grams',
  'no-kcal': 'energy',
  'too-much-energy': 'energy',
};

const partKeys = {
  protein: 'foods.protein',
  fat: 'foods.fat',
  carbohydrate: 'foods.carbohydrate',
  fibre: 'foods.fibre',
} as const;
const parts = ['protein', 'fat', 'carbohydrate', 'fibre'] as const;

/** Foods that the table lacks, copied from a package. They stay on this device. */
export function OwnFoods({ own, energyUnit, onOwn, draft, onDraft }: Props) {
  const [typed, setTyped] = useDraft(draft, onDraft);
  const [problem, setProblem] = useState<OwnFoodProblem | null>(null);
  const [said, say] = useState('');
  const numberOf = (name: FieldName) =>
    name === 'energy' ? packageEnergy(typed.energy, energyUnit) : packageGrams(typed[name]);
  const isOdd = (name: FieldName) => typed[name].trim() !== '' && numberOf(name) === null;
  const problemOf = (name: FieldName, isText: boolean) => {
    if (problem && fieldOf[problem] === name) return i18n.t(problemKeys[problem]);
    return !isText && isOdd(name) ? i18n.t('foods.ownTakes') : undefined;
  };
  const field = (name: FieldName, isText = false) => ({
    isText,
    value: typed[name],
    problem: problemOf(name, isText),
    onValue: (value: string) => {
      setTyped({ ...typed, [name]: value });
      setProblem(null);
    },
  });

  const save = (event: Event) => {
    event.preventDefault();
    const kcal = numberOf('energy');
    const grams = numberOf('grams') || null;
    const [proteinG = null, fatG = null, carbohydrateG = null, fibreG = null] = parts.map(numberOf);
    const weights = [proteinG, fatG, carbohydrateG, fibreG];
    // One more would push out the first, and nobody would see it go.
    const found =
      own.length >= mostOwnFoods
        ? 'full'
        : ownFoodProblem({ name: typed.name, grams, kcal, parts: weights });
    setProblem(found);
    // A figure that cannot be read is said beside its field; it must not be taken for “not known”.
    if (found || parts.some(isOdd) || grams === null || kcal === null) return;
    const { name, portion } = typed;
    const food = foodFromOwn(
      { name, portion, grams, kcal, proteinG, fatG, carbohydrateG, fibreG },
      newOwnId(own),
    );
    onOwn([...own, food]);
    setTyped(blankDraft);
    say(i18n.t('foods.ownSaved', [food.name]));
  };

  return (
    <div class="own-foods">
      <Disclosure title={i18n.t('foods.own')} startsOpen={!isBlankDraft(draft)}>
        {() => (
          <>
            <p class="soft">{i18n.t('foods.ownHint')}</p>
            <form onSubmit={save} noValidate>
              <AmountField label={i18n.t('foods.ownName')} isWide {...field('name', true)} />
              <AmountField
                label={i18n.t('foods.portion')}
                hint={i18n.t('foods.ownPortionHint')}
                {...field('portion', true)}
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
              {problem && !fieldOf[problem] && (
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
