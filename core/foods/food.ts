/** An amount people really use: “1 medium”, “1 cup, cooked”. */
export type Portion = { label: string; grams: number };

/** One food of our table. Per 100 g; null = not measured, which is not zero. */
export type Food = {
  /** USDA NDB number, five digits: the id of the figures' origin. */
  ndb: string;
  /** In our own plain words. */
  name: string;
  /** Other words people type for it. */
  aliases: string[];
  kcal: number;
  proteinG: number | null;
  fatG: number | null;
  carbohydrateG: number | null;
  fibreG: number | null;
  /** The natural portion first; never empty: 100 g is always there. */
  portions: Portion[];
};
