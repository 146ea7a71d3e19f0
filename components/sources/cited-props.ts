/** What can be taken away of who is cited. */
export type CitedProps = {
  /** How many works there are for a keeper of references. */
  workCount: number;
  markdown: () => string;
  bibtex: () => string;
  csl: () => string;
  /** The name of a file of this kind. */
  fileName: (kind: CitedFile) => string;
};

export type CitedFile = 'md' | 'bib' | 'json';
