import type { Highlight, SavedPage } from './highlight';

/**
 * A library after some highlights were written or removed, without reading it anew: only the pages they
 * are on become others. A highlight of a page that is not there is left out.
 */
export function applyChanges(
  pages: readonly SavedPage[],
  { written = [], removed = [] }: { written?: readonly Highlight[]; removed?: readonly string[] },
): SavedPage[] {
  const gone = new Set([...removed, ...written.map(({ id }) => id)]);
  const byPage = new Map<string, Highlight[]>();
  for (const highlight of written) {
    const own = byPage.get(highlight.page);
    if (own) own.push(highlight);
    else byPage.set(highlight.page, [highlight]);
  }
  return pages.map((saved) => {
    const added = byPage.get(saved.page.id) ?? [];
    if (added.length === 0 && !saved.highlights.some(({ id }) => gone.has(id))) return saved;
    const highlights = [...saved.highlights.filter(({ id }) => !gone.has(id)), ...added];
    highlights.sort((one, two) => one.anchor.start - two.anchor.start || one.created - two.created);
    return { page: saved.page, highlights };
  });
}
