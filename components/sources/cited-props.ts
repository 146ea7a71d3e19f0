/** What can be taken away of who is cited. */
export type CitedProps = {
  /** How many works there are for a keeper of references. */
  workCount: number;
  /** Begins to fetch what writes it, as soon as somebody may want to. */
  prepare: () => void;
  /** What stands in a file of this kind. Fails where that cannot be had. */
  text: (kind: CitedFile) => Promise<string>;
  /** The name of a file of this kind. */
  fileName: (kind: CitedFile) => string;
};

export type CitedFile = 'md' | 'bib' | 'json';
