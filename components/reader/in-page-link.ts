/** “3”, “[3]” or “(3)”: a citation number, as the whole text of a link. */
const citation = /^[[(]?(\d{1,3})[\])]?$/;

/**
 * Where a link to a place in the same page leads in the reader, where its `id` is gone: to the entry
 * of the reference list that a citation number names, or to the heading a contents list repeats.
 * Undefined if the link leads elsewhere, null if its place is not here.
 */
export function targetOfLink(
  link: HTMLAnchorElement,
  body: Element,
  references: readonly HTMLElement[],
): HTMLElement | null | undefined {
  if (!isInPage(link)) return undefined;
  const text = folded(link);
  const number = citation.exec(text)?.[1];
  if (number) return references[Number(number) - 1] ?? null;
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')];
  return headings.find((heading) => folded(heading) === text) ?? null;
}

function isInPage(link: HTMLAnchorElement): boolean {
  const [place, hash] = link.href.split('#');
  return hash !== undefined && place === link.ownerDocument.URL.split('#')[0];
}

function folded({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim().toLowerCase();
}
