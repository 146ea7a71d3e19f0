/** A stretch of a text: UTF-16 code units, end exclusive. */
export type Stretch = { start: number; end: number };

/** One block of the article as it is read aloud. */
export type Passage = {
  text: string;
  /** What is passed over in silence, such as citation numbers; in order. */
  silent: readonly Stretch[];
  /** BCP 47; null if the page does not say. */
  lang: string | null;
};
