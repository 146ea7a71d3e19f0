/** The line over a page's own contents list; the reader has an outline of its own. */
export function isContentsLabel(line: string): boolean {
  return /^(on this page|in this (article|guide|story)|(table of )?contents|jump to)\s*[:：]?$/i.test(
    line.trim(),
  );
}
