export const pageKinds = [
  'article',
  'home',
  'listing',
  'search',
  'product',
  'forum',
  'documentation',
  'service',
  'other',
] as const;

/** What a page is, and the piece of evidence that decided it. */
export type PageKind = { kind: (typeof pageKinds)[number]; isArticle: boolean; because: string };
