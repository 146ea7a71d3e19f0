import type { SavedPage } from './highlight';

/** By what a library can be narrowed down, each in the order of its language. */
export type Facets = {
  pages: { id: string; title: string }[];
  tags: string[];
  sources: string[];
};

export function listFacets(pages: readonly SavedPage[]): Facets {
  const tags = new Set<string>();
  const sources = new Set<string>();
  for (const { highlights } of pages)
    for (const { tags: own, source } of highlights) {
      for (const tag of own) tags.add(tag);
      if (source) sources.add(source.name);
    }
  const { compare } = new Intl.Collator();
  return {
    pages: pages
      .map(({ page: { id, title, url } }) => ({ id, title: title || url }))
      .sort((one, two) => compare(one.title, two.title)),
    tags: [...tags].sort(compare),
    sources: [...sources].sort(compare),
  };
}
