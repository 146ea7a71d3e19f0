/** What an amount is counted in: a measure, a vessel, or a piece that USDA weighed. */
export type Unit =
  | 'g'
  | 'kg'
  | 'oz'
  | 'fl oz'
  | 'lb'
  | 'ml'
  | 'l'
  | 'pint'
  | 'cup'
  | 'tbsp'
  | 'tsp'
  | 'slice'
  | 'piece'
  | 'can'
  | 'bottle'
  | 'container'
  | 'bar'
  | 'fillet'
  | 'strip'
  | 'patty'
  | 'glass'
  | 'serving'
  | 'clove'
  | 'stalk'
  | 'ear'
  | 'spear'
  | 'half'
  | 'wedge'
  | 'ring'
  | 'segment'
  | 'pat'
  | 'stick'
  | 'link'
  | 'leaf'
  | 'box'
  | 'head'
  // Pieces that are no name of a food: “23 nuts”.
  | 'kernel'
  // Weighs what the writer says beside it, if anything: “a handful (28 g)”.
  | 'portion';

/** Each unit with the other words for it, all of which may stand in the plural. */
const words = `g gram gramme gr gm|kg kilogram kilo|oz ounce|lb pound|ml milliliter millilitre|l liter litre|pint|cup cupful\
|tbsp tbs tbl tablespoon tablespoonful|tsp teaspoon teaspoonful|slice rasher|piece|can tin|bottle|container pot tub|bar\
|fillet|strip|patty patties|glass glasses|serving|clove|stalk|pat|stick|ear cob|spear|link|leaf leaves|box boxes|head\
|kernel nuts|half halves|wedge|ring|segment\
|portion floret chunk helping handful bowl mug plate bag pack packet scoop square dollop\
 splash sprinkle sprinkling drizzle spoonful bunch shot jigger measure knob smear punnet`;

const units = new Map(
  words.split('|').flatMap((line) => {
    const all = line.split(' ');
    return all.flatMap((word) => [word, `${word}s`].map((form) => [form, all[0] as Unit] as const));
  }),
);

export const unitOf = (word: string): Unit | null => units.get(word) ?? null;

export const isMeasure = (unit: Unit) => measure.test(unit);

const measure = /^(g|kg|oz|fl oz|lb|ml|l|cup|tbsp|tsp)$/;

/** What a measure may be in: “a 12-ounce can”, “a 3-ounce fillet”; a cup is one of both. */
export function isVessel(word: string | undefined): boolean {
  const unit = units.get(word ?? '');
  return unit === undefined ? vessel.test(word ?? '') : unit === 'cup' || !isMeasure(unit);
}

const vessel = /^(mug|jar|carton|pouch|package|cube|block|ball)(e?s)?$/;
