import { useId } from 'preact/hooks';
import type { Food } from '@/core/foods/food';

type Props = { title: string; foods: readonly Food[]; onChoose: (food: Food) => void };

/** Foods one press away. */
export function FoodChips({ title, foods, onChoose }: Props) {
  const id = useId();
  return (
    <section class="food-chips" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {foods.map((food) => (
          <li key={food.ndb}>
            <button type="button" class="button" onClick={() => onChoose(food)}>
              {food.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
