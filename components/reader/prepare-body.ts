import { i18n } from '@/components/ui/i18n';
import { dropClasses } from './drop-classes';
import { markCitations } from './mark-citations';

/**
 * Makes the sanitised body fit for the reader, once, before ranges are made in it. The result is an
 * element without a parent, so that putting it into the page keeps those ranges alive; the children
 * of a fragment would lose theirs. Numbers that cite one of so many `references` become links to it.
 */
export function prepareBody(fragment: DocumentFragment, references = 0): HTMLElement {
  const body = fragment.ownerDocument.createElement('div');
  body.className = 'body';
  dropClasses(fragment);
  body.append(fragment);
  levelHeadings(body);
  markCitations(body, references);
  for (const table of body.querySelectorAll('table')) boxTable(table);
  for (const image of body.querySelectorAll('img')) image.decoding = 'async';
  return body;
}

/** The title is the only h1, and the highest heading of the body is an h2. */
function levelHeadings(body: HTMLElement) {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const shift = 2 - Math.min(...headings.map(levelOf));
  if (shift === 0) return;
  for (const heading of headings) {
    const level = Math.min(6, levelOf(heading) + shift);
    const next = body.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) next.setAttribute(name, value);
    next.append(...heading.childNodes);
    heading.replaceWith(next);
  }
}

function levelOf(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/** A wide table scrolls in a box of its own; the table itself stays one, for screen readers. */
function boxTable(table: HTMLTableElement) {
  if (table.parentElement?.closest('table')) return;
  const box = table.ownerDocument.createElement('div');
  box.className = 'scroll';
  // Whoever has no mouse scrolls it with the arrow keys.
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.caption?.textContent.trim() || i18n.t('reader.table'));
  table.replaceWith(box);
  box.append(table);
}
