import { neverAFact, isNotCounted } from '@/core/foods/beside-food';
import { weigh } from '@/core/foods/beside-amount';
import type { Food } from '@/core/foods/food';
import {
  fitsState,
  isCut,
  isFreshNotDry,
  leastProteinG,
  lessExact,
  statesOf,
} from '@/core/foods/food-states';
import { foodWords } from '@/core/foods/food-words';
import type { createPhrases } from '@/core/foods/phrases';
import { portionGrams } from '@/core/foods/portion-grams';
import { inPieces, type Quantity } from '@/core/foods/read-quantity';
import type { Name } from '@/core/foods/read-name';
import type { Token } from '@/core/foods/tokens-of';

/** A food that a sentence names, and where its words end there: before the one at `next`. */
export type Found = {
  food: Food;
  /** What the amount weighs. */
  grams: number;
  /** The writer gave a measure beside the count. */
  isWeighed: boolean;
  end: number;
  next: number;
};

export type ChooseFood = ReturnType<typeof createChooser>;

/** More is a larder, or a misread one. */
const mostKcal = 5000;

/** Chooses the food that a name means, from what was said of it and how much. */
export function createChooser(foods: readonly Food[], phrases: ReturnType<typeof createPhrases>) {
  // The words of each food once: a variant is chosen by them.
  const words = foods.map((food) => new Set(foodWords(food.name)));

  const byWord = new Map<string, number[]>();
  words.forEach((own, id) =>
    own.forEach((word) => {
      const same = byWord.get(word);
      if (same) same.push(id);
      else byWord.set(word, [id]);
    }),
  );
  const withAll = (all: readonly string[]) =>
    (byWord.get(all[0] ?? '') ?? []).filter((id) => all.every((word) => words[id]?.has(word)));

  /** Nearly as rich, and no other thing. */
  const isTwinOf = (main: number) => (id: number) => {
    const [one, other] = [foods[main]?.kcal ?? 0, foods[id]?.kcal ?? 0];
    return Math.abs(other - one) <= one * 0.35 && !inPlaceOf.test(nameOf(id));
  };

  const nameOf = (id: number) => foods[id]?.name ?? '';
  const rank = (id: number, exact: number[], named: number[]) => {
    const place = exact.includes(id) ? exact.indexOf(id) : 10 + named.indexOf(id);
    return (
      (exact.includes(id) || named.includes(id) ? place : 100 + nameOf(id).length) +
      (foods[id]?.aliases.length ? 0 : 50)
    );
  };

  /** Which food of that name, as it was said to be made, and what so much of it weighs. */
  return function choose(
    name: Name,
    told: readonly string[],
    amounts: readonly Quantity[],
    tokens: readonly Token[],
    next: number,
  ): Found | null {
    const said = [...told, ...amounts.flatMap((amount) => amount.said)];
    // Mashed potato is made with butter and milk; any other food stays what it was.
    const isPotato = /potato/.test(name.text);
    const states = statesOf(said).filter((state) => state !== 'mashed' || isPotato);
    // An American spoon of jelly is jam, a British bowl of it a dessert.
    const isSpread =
      /^jell(?:y|ies)$/.test(name.text) && /^(tsp|tbsp)$/.test(amounts[0]?.unit ?? '');
    const ids = isSpread ? phrases.exact(['jam']) : name.ids;
    const main = ids[0];
    const cut = [...said, ...name.text.split(' ')].find(isCut);
    const [quantity, ...beside] = amounts.map((one) => inPieces(one, cut));
    if (main === undefined || !quantity || neverAFact.test(name.text)) return null;
    if (!quantity.unit && isNotCounted(name.text)) return null;
    if (!quantity.unit && isOfItsOwnSize(name.text, foods[main])) return null;
    const isAsBought =
      states.length === 0 &&
      !/ed\b/.test(name.text) &&
      isBought(nameOf(main), quantity, said, tokens, next);
    if (isAsBought) states.push('raw');
    const isWeighed = beside.some(({ unit }) => unit !== null);
    // “39 grams of sugar” is what a food holds, not a food that is eaten.
    const isHeldSugar = /^(?:added |total |free |natural )*sugars?$/.test(name.text);
    if (isHeldSugar && !/^(tsp|tbsp|cup)$/.test(quantity.unit ?? '')) return null;
    const core = foodWords(name.text);
    const exact =
      isSpread || isAsBought ? [] : phrases.exact(foodWords(`${said.join(' ')} ${name.text}`));
    const variants = [...exact, ...ids];
    // By the name that we have for it too: dry spaghetti is dry pasta.
    const ours = foodWords(nameOf(main).split(',')[0] ?? '');
    // What is said makes it another of its kind, and nothing else: canned broccoli is no broccoli soup.
    const ofIt = new Set([...core, ...ours, ...foodWords(said.join(' ')), ...ofKinds]);
    if (states.length > 0)
      variants.push(
        ...[...withAll(core), ...withAll(ours)].filter((id) => isKindOf(ofIt, nameOf(id))),
      );
    // “5% fat mince, raw”: another mince than that of the name has to say its share.
    const share = /[\d.]+ %(?: fat)?/.exec(isAsBought ? nameOf(main) : name.text)?.[0];
    const isOfShare = (id: number) =>
      share === undefined || (ids.includes(id) && !isAsBought) || fitsState(share, nameOf(id), []);
    const fit = (told: readonly string[], isByName = false) =>
      variants.filter(
        (id) =>
          exact.includes(id) ||
          (isOfShare(id) &&
            (ids.includes(id) || !inPlaceOf.test(nameOf(id))) &&
            !(isByName && /fried|\braw\b|dried|dehydr|canned/.test(nameOf(id))) &&
            told.every((state) =>
              fitsState(state, nameOf(id), isByName ? [] : (foods[id]?.aliases ?? [])),
            )),
      );
    const asSaid = fit(states);
    const food = foods[main];
    // Tomatoes in a tin are called stewed, and are not what roasted ones are.
    const fitting =
      asSaid.length > 0 || !food
        ? asSaid
        : fit(
            states.map((state) => lessExact(state, food)),
            true,
          );
    // What says it in its name comes before what is only called so.
    const called = (id: number) =>
      exact.includes(id) || states.every((state) => fitsState(state, nameOf(id), [])) ? 0 : 60;
    // Fish, meat and beans are told cooked, where the table knows them by that name in both ways.
    const isLate = (id: number) =>
      states.length === 0 &&
      /\braw\b/.test(nameOf(id)) &&
      (foods[id]?.proteinG ?? 0) > leastProteinG;
    const place = (id: number) => rank(id, exact, ids) + called(id) + (isLate(id) ? 500 : 0);
    fitting.sort((a, b) => place(a) - place(b));
    // The table has slices of turkey breast, and none of the one that is roasted whole.
    const isPiece = /^(slice|strip|patty|link|stick)$/.test(quantity.unit ?? '');
    const twins = isPiece && states.length === 0 ? withAll(core).filter(isTwinOf(main)) : [];
    const about = new Set([...said, ...name.text.split(' ')]);
    const weighed = (id: number): Found | null => {
      const food = foods[id];
      if (!food || food.kcal === 0 || isFreshNotDry(states, food.name, food.kcal)) return null;
      const grams = weigh(food, [quantity, ...beside], about) ?? cupOfKind(core, quantity);
      if (grams === null || !(grams > 0 && grams <= 3000 && grams * food.kcal <= mostKcal * 100))
        return null;
      return { food, grams, isWeighed, end: tokens[next - 1]?.end ?? 0, next };
    };
    const firstOf = (some: readonly number[], isIt: (found: Found) => boolean) => {
      for (const id of some) {
        const found = weighed(id);
        if (found && isIt(found)) return found;
      }
      return null;
    };
    const found = firstOf([...fitting.slice(0, 8), ...twins.slice(0, 6)], () => true);
    if (quantity.kcal === null) return found;
    const off = ({ food, grams }: Found) =>
      Math.abs((food.kcal * grams) / 100 / (quantity.kcal ?? 1) - 1);
    if (found && off(found) <= farOff) return found;
    // Where the table’s own is far from what the writer says and another of its kinds is not, that one is meant.
    const kinds = withAll(core).filter(
      (id) =>
        isKindOf(new Set([...core, ...ofKinds, ...ofSkin]), nameOf(id)) &&
        // “Duck with its skin on”: the words were put aside, and the writer's number tells.
        (withSkin.test(nameOf(id)) || !ofAPart.test(nameOf(id))) &&
        states.every((state) => fitsState(state, nameOf(id), [])),
    );
    const near = kinds
      .flatMap((id) => weighed(id) ?? [])
      .sort((one, other) => off(one) - off(other));
    return near[0] && off(near[0]) < asGood ? near[0] : found;
  };

  /**
   * A cup of Greek yogurt weighs what a cup of yogurt does, and one of cooked mussels what raw ones do: the table has
   * no cup, and no spoon, of every kind.
   */
  function cupOfKind(core: readonly string[], quantity: Quantity): number | null {
    const kind = core.at(-1);
    if (!/^(cup|tbsp|tsp)$/.test(quantity.unit ?? '') || kind === undefined) return null;
    const same = withAll(core).filter(
      (id) => isKindOf(new Set(core), nameOf(id)) && !ofAPart.test(nameOf(id)),
    );
    for (const id of [...phrases.exact([kind]), ...same].slice(0, 6)) {
      const food = foods[id];
      const grams = food ? portionGrams(food, quantity, new Set()) : null;
      if (grams !== null) return grams;
    }
    return null;
  }
}

/** Meat by the pound, trimmed or cut up, and pasta by the ounce are as they were bought; cooked they weigh else. */
const isBought = (
  name: string,
  { unit, kcal }: Quantity,
  said: readonly string[],
  tokens: readonly Token[],
  next: number,
) =>
  kcal === null &&
  /cooked|roasted|grilled|fried|boiled|braised|baked|steamed/i.test(name) &&
  (/^(lb|kg)$/.test(unit ?? '') ||
    (unit === 'oz' && /^(?:[\w-]+ )?(?:pasta|noodles)/i.test(name)) ||
    (unit === 'oz' &&
      (said.some((word) => /^(trimmed|deveined|thawed)$/.test(word)) ||
        (tokens[next]?.text === ',' &&
          /^(cut|pounded|patted)$/.test(tokens[next + 1]?.text ?? '')))));

/** Chicken made of soya is not what “fried chicken” means. */
const inPlaceOf = /\b(meatless|imitation|substitutes?|vegetarian|baby food)\b/i;

const ofAPart =
  /\b(with(?! liquid)|skin|syrup|sprouted|fried|kidneys?|livers?|hearts?|tongue|brain|peels?|leaves|tops|powder(?:ed)?|dehydrated|dried|dry|flour|juice|mix|condensed|concentrate)\b/i;

const [farOff, asGood] = [0.15, 0.05];

/** “Yogurt, plain, low fat” is a yogurt, and “Yogurt dressing” none. */
const isKindOf = (words: ReadonlySet<string>, name: string) =>
  !inPlaceOf.test(name) &&
  !/flavou?r|soup|sauce/i.test(name) &&
  foodWords(name.replace(/\(.*?\)/g, '').split(',')[0] ?? '').every((word) => words.has(word));

const withSkin = /\bwith skin\b/i;

/** Said of a food only to name its kind: “Pistachio nuts”, “White mushrooms”. */
const ofKinds = ['nut', 'kernel', 'vanilla', 'white'];

/** And what says that a piece has its skin. */
const ofSkin = ['with', 'skin'];

/** Eight cherry tomatoes are not eight tomatoes, unless the table knows them by that name. */
const isOfItsOwnSize = (said: string, food: Food | undefined) => {
  const size =
    /\b(cherry|grape|plum|baby|mini|miniature|new|cocktail|button|bite|finger)(?= )/.exec(
      said,
    )?.[1];
  const known = [food?.name.toLowerCase(), ...(food?.portions ?? []).map(({ label }) => label)];
  return size !== undefined && !known.some((name) => name?.includes(size));
};
