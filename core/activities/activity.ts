/** One activity of our list, in our own words. */
export type Activity = {
  /** Code of the 2024 Adult Compendium of Physical Activities, five digits. */
  code: string;
  name: string;
  aliases: string[];
  /** Metabolic equivalent: kcal per kg and hour. */
  met: number;
  /** The Compendium estimated it; nobody measured. */
  estimated: boolean;
};
