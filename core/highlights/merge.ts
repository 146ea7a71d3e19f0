import type { Highlight, PageRecord, SavedPage } from './highlight';

/**
 * One library of two: of a highlight in both the later change stays, of a page everything either knows.
 * The order of the two does not matter, nor how often or in which groups they are merged.
 */
export function mergePages(one: readonly SavedPage[], two: readonly SavedPage[]): SavedPage[] {
  const pages = new Map<string, PageRecord>();
  const highlights = new Map<string, Highlight>();
  for (const { page, highlights: own } of [...one, ...two]) {
    const known = pages.get(page.id);
    pages.set(page.id, mergePageRecords(known ?? page, page));
    for (const highlight of own) {
      const rival = highlights.get(highlight.id);
      highlights.set(highlight.id, rival ? laterOf(rival, highlight) : highlight);
    }
  }
  const all = [...highlights.values()].sort(
    (a, b) => a.anchor.start - b.anchor.start || compare(a.id, b.id),
  );
  const byPage = new Map<string, Highlight[]>();
  for (const highlight of all) {
    const own = byPage.get(highlight.page);
    if (own) own.push(highlight);
    else byPage.set(highlight.page, [highlight]);
  }
  return [...pages.values()]
    .sort((a, b) => compare(a.id, b.id))
    .map((page) => ({ page, highlights: byPage.get(page.id) ?? [] }));
}

/** Everything either record knows of a page; it stays the page of the first. */
export function mergePageRecords(one: PageRecord, two: PageRecord): PageRecord {
  const rest = [...new Set([...one.identities, ...two.identities])].filter((id) => id !== one.id);
  const later = (a: string, b: string) => (compare(a, b) > 0 ? a : b);
  return {
    version: 1,
    id: one.id,
    identities: [one.id, ...rest.sort(compare)],
    title: later(one.title, two.title),
    url: later(one.url, two.url),
    // The key is made of the skeleton: the same key is the same skeleton. In one order on every device, which
    // would write over each other's text for ever.
    skeletons: Object.fromEntries(
      Object.entries({ ...one.skeletons, ...two.skeletons }).sort(([a], [b]) => compare(a, b)),
    ),
  };
}

/** At the same moment the text of the record decides, on every device alike. */
function laterOf(one: Highlight, two: Highlight): Highlight {
  if (one.modified !== two.modified) return one.modified > two.modified ? one : two;
  return compare(JSON.stringify(one), JSON.stringify(two)) >= 0 ? one : two;
}

/** By code units: the same everywhere, whatever the language of the device. */
const compare = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
