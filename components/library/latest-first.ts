import type { SavedPage } from '@/core/highlights/highlight';

/** Pages on which something was saved or changed last come first. */
export function latestFirst(pages: readonly SavedPage[]): SavedPage[] {
  const latest = ({ highlights }: SavedPage) =>
    highlights.reduce((most, { modified }) => Math.max(most, modified), 0);
  return pages
    .filter(({ highlights }) => highlights.length > 0)
    .map((saved) => ({ saved, at: latest(saved) }))
    .sort((one, two) => two.at - one.at)
    .map(({ saved }) => saved);
}
