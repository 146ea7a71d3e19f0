import { blockOf } from './block-of';
import { textsAt } from './place-in-body';

/** “3”, “[3]” or “(3)”: a citation number, as the whole text of a link. */
const citation = /^[[(]?(\d{1,3})[\])]?$/;
/** As `page/article/link-notes.ts` writes them. */
const counted = /#(reference|place)-(\d+)$/;

/**
 * Where a link to a place in the same page leads in the reader, where its `id` is gone: to what its
 * count names, to the entry of the reference list that a citation number names, or to the heading a
 * contents list repeats. Undefined if the link leads elsewhere, null if its place is not here.
 */
export function targetOfLink(
  link: HTMLAnchorElement,
  body: Element,
  references: readonly HTMLElement[],
): HTMLElement | null | undefined {
  if (!isInPage(link)) return undefined;
  const [, kind, count] = counted.exec(link.getAttribute('href') ?? '') ?? [];
  if (kind === 'reference') return references[Number(count) - 1] ?? null;
  if (kind === 'place') return blockAt(body, Number(count));
  const text = folded(link);
  const headings = [...body.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')];
  const heading = headings.find((each) => folded(each) === text);
  if (heading) return heading;
  const number = citation.exec(text)?.[1];
  return number ? (references[Number(number) - 1] ?? null) : null;
}

/** A footnote is a line of its own, whatever list or box it stands in. */
function blockAt(body: Element, place: number): HTMLElement | null {
  const { after } = textsAt(body, place);
  const line = after?.parentElement?.closest<HTMLElement>('p, li, dd, dt, h2, h3, h4, h5, h6');
  return line ?? (after ? blockOf(after, body) : null);
}

/** A bare `#…` is meant for this page even where the page resolves addresses against another. */
function isInPage(link: HTMLAnchorElement): boolean {
  if (link.getAttribute('href')?.startsWith('#')) return true;
  const [place, hash] = link.href.split('#');
  return hash !== undefined && place === link.ownerDocument.URL.split('#')[0];
}

function folded({ textContent }: Element): string {
  return textContent.replace(/\s+/g, ' ').trim().toLowerCase();
}
