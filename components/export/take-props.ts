/** What is to be taken away. */
export type Wish = {
  /** Only this part of the body; null for the whole article. */
  range: Range | null;
  /** With the experts and studies of the cards. */
  withNotes: boolean;
};

export type TakeProps = {
  markdown: (wish: Wish) => string;
  html: (wish: Wish) => string;
  /** The name of a file of this kind. */
  fileName: (kind: 'md' | 'html') => string;
  print: () => void;
};
