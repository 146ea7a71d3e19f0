/** What is to be taken away. */
export type Wish = {
  /** Only this part of the body; null for the whole article. */
  range: Range | null;
  /** With the experts and studies of the cards. */
  withNotes: boolean;
};

/** The article in the forms in which it can be kept. */
export type Taken = {
  markdown: (wish: Wish) => string;
  html: (wish: Wish) => string;
};

export type TakeProps = {
  /** Begins to fetch what it takes, as soon as somebody may want to. */
  prepare: () => void;
  /** Fails where that cannot be had. */
  taken: () => Promise<Taken>;
  /** The name of a file of this kind. */
  fileName: (kind: 'md' | 'html') => string;
  print: () => void;
};
