/**
 * A tree of plain objects after a part of the copy: to score and prune it costs no call into the
 * browser, and what is pruned here still stands in the copy. A text has no name.
 */
export type Twig = {
  name: string;
  element: Element | null;
  text: Text | null;
  className: string;
  id: string;
  parent: Twig | null;
  first: Twig | null;
  last: Twig | null;
  prev: Twig | null;
  next: Twig | null;
  /** Readability's content score; null for what has not been scored. */
  score: number | null;
  isDataTable: boolean;
  sums: Sums | null;
};

/** What a twig holds; counts are of what is inside it, without itself. */
export type Sums = {
  /** Characters with white space folded, before the ends are trimmed. */
  folded: number;
  opensBlank: boolean;
  closesBlank: boolean;
  isBlank: boolean;
  commas: number;
  /** Commas of all scripts. */
  anyCommas: number;
  /** Characters in links; those within the page count for less. */
  linked: number;
  inHeadings: number;
  inLists: number;
  inTextBoxes: number;
  paragraphs: number;
  images: number;
  items: number;
  breaks: number;
  dataTables: number;
};

const commas = /,/g;
const allCommas = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;
const blanks = /\s{2,}/g;
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const textBoxes = new Set('span li td blockquote dl div img ol p pre table ul'.split(' '));
const linkInPageCounts = 0.3;

export function makeTwig(name: string, element: Element | null, text: Text | null): Twig {
  return {
    name,
    element,
    text,
    className: '',
    id: '',
    parent: null,
    first: null,
    last: null,
    prev: null,
    next: null,
    score: null,
    isDataTable: false,
    sums: null,
  };
}

/** Grows the tree of an element. Without names, classes and ids are as if they were not there. */
export function growTwig(element: Element, withNames: boolean): Twig {
  const name = element.localName;
  const twig = makeTwig(name === 'font' ? 'span' : name, element, null);
  if (withNames && element.hasAttributes()) {
    twig.className = element.getAttribute('class') ?? '';
    twig.id = element.getAttribute('id') ?? '';
  }
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const type = child.nodeType;
    if (type === 1) append(twig, growTwig(child as Element, withNames));
    else if (type === 3) append(twig, makeTwig('', null, child as Text));
  }
  return twig;
}

export function append(parent: Twig, child: Twig): void {
  cut(child);
  child.parent = parent;
  child.prev = parent.last;
  if (parent.last) parent.last.next = child;
  else parent.first = child;
  parent.last = child;
  forgetSums(parent);
}

export function cut(twig: Twig): void {
  const { parent, prev, next } = twig;
  if (!parent) return;
  if (prev) prev.next = next;
  else parent.first = next;
  if (next) next.prev = prev;
  else parent.last = prev;
  twig.parent = twig.prev = twig.next = null;
  forgetSums(parent);
}

/** Puts `fresh` where `old` stands. */
export function replace(old: Twig, fresh: Twig): void {
  cut(fresh);
  const { parent, prev, next } = old;
  if (!parent) return;
  fresh.parent = parent;
  fresh.prev = prev;
  fresh.next = next;
  if (prev) prev.next = fresh;
  else parent.first = fresh;
  if (next) next.prev = fresh;
  else parent.last = fresh;
  old.parent = old.prev = old.next = null;
  forgetSums(parent);
}

export function rename(twig: Twig, name: string): void {
  twig.name = name;
  if (twig.parent) forgetSums(twig.parent);
}

/** Where a twig has no sums, nothing around it has any. */
function forgetSums(twig: Twig): void {
  for (let at: Twig | null = twig; at?.sums; at = at.parent) at.sums = null;
}

export function sumsOf(twig: Twig): Sums {
  if (twig.sums) return twig.sums;
  const sums: Sums = {
    folded: 0,
    opensBlank: false,
    closesBlank: false,
    isBlank: true,
    commas: 0,
    anyCommas: 0,
    linked: 0,
    inHeadings: 0,
    inLists: 0,
    inTextBoxes: 0,
    paragraphs: 0,
    images: 0,
    items: 0,
    breaks: 0,
    dataTables: 0,
  };
  if (twig.text) sumText(twig.text.data, sums);
  for (let child = twig.first; child; child = child.next) {
    const inner = sumsOf(child);
    join(sums, inner);
    sums.commas += inner.commas;
    sums.anyCommas += inner.anyCommas;
    if (child.text) continue;
    sums.linked += inner.linked;
    sums.inHeadings += inner.inHeadings;
    sums.inLists += inner.inLists;
    sums.inTextBoxes += inner.inTextBoxes;
    sums.paragraphs += inner.paragraphs;
    sums.images += inner.images;
    sums.items += inner.items;
    sums.breaks += inner.breaks;
    sums.dataTables += inner.dataTables;
    countItself(child, inner, sums);
  }
  twig.sums = sums;
  return sums;
}

function sumText(data: string, sums: Sums): void {
  if (!data) return;
  const folded = data.replace(blanks, ' ');
  sums.folded = folded.length;
  sums.isBlank = !folded.trim();
  sums.opensBlank = /^\s/.test(folded);
  sums.closesBlank = /\s$/.test(folded);
  if (sums.isBlank) return;
  sums.commas = folded.match(commas)?.length ?? 0;
  sums.anyCommas = folded.match(allCommas)?.length ?? 0;
}

function join(sums: Sums, inner: Sums): void {
  if (!inner.folded) return;
  if (!sums.folded) {
    sums.folded = inner.folded;
    sums.opensBlank = inner.opensBlank;
  } else sums.folded += inner.folded - (sums.closesBlank && inner.opensBlank ? 1 : 0);
  sums.closesBlank = inner.closesBlank;
  if (!inner.isBlank) sums.isBlank = false;
}

function countItself(child: Twig, inner: Sums, sums: Sums): void {
  const { name } = child;
  if (name === 'a') {
    const isInPage = child.element?.getAttribute('href')?.startsWith('#') ?? false;
    sums.linked += trimmed(inner) * (isInPage ? linkInPageCounts : 1);
  } else if (name === 'p') sums.paragraphs += 1;
  else if (name === 'img') sums.images += 1;
  else if (name === 'li') sums.items += 1;
  else if (name === 'br' || name === 'hr') sums.breaks += 1;
  else if (name === 'table' && child.isDataTable) sums.dataTables += 1;
  if (headings.has(name)) sums.inHeadings += trimmed(inner);
  if (name === 'ul' || name === 'ol') sums.inLists += trimmed(inner);
  if (textBoxes.has(name)) sums.inTextBoxes += trimmed(inner);
}

const trimmed = (sums: Sums): number =>
  sums.isBlank ? 0 : sums.folded - (sums.opensBlank ? 1 : 0) - (sums.closesBlank ? 1 : 0);

/** Characters of the text, white space folded and the ends trimmed. */
export const lengthOf = (twig: Twig): number => trimmed(sumsOf(twig));

export function linkDensity(twig: Twig): number {
  const length = lengthOf(twig);
  return length ? sumsOf(twig).linked / length : 0;
}

/** The text itself; short ones only are asked for. */
export function textUnder(twig: Twig): string {
  if (twig.text) return twig.text.data;
  let text = '';
  for (let child = twig.first; child; child = child.next) text += textUnder(child);
  return text;
}

/** The next element in document order; past a twig and all in it where `isPast`. */
export function nextElement(twig: Twig, isPast = false): Twig | null {
  if (!isPast) for (let child = twig.first; child; child = child.next) if (child.name) return child;
  for (let at: Twig | null = twig; at; at = at.parent)
    for (let next = at.next; next; next = next.next) if (next.name) return next;
  return null;
}

export function cutAndGoOn(twig: Twig): Twig | null {
  const next = nextElement(twig, true);
  cut(twig);
  return next;
}

/** Every element under a twig with one of these names, in document order. */
export function under(twig: Twig, names: ReadonlySet<string>): Twig[] {
  const found: Twig[] = [];
  const visit = (parent: Twig) => {
    for (let child = parent.first; child; child = child.next) {
      if (!child.name) continue;
      if (names.has(child.name)) found.push(child);
      visit(child);
    }
  };
  visit(twig);
  return found;
}

export function hasAncestor(
  twig: Twig,
  name: string,
  climbs = 4,
  matches: (ancestor: Twig) => boolean = () => true,
): boolean {
  let at = twig.parent;
  for (let climb = 0; at && climb < climbs; climb += 1, at = at.parent)
    if (at.name === name && matches(at)) return true;
  return false;
}

export function elementsIn(twig: Twig): Twig[] {
  const found: Twig[] = [];
  for (let child = twig.first; child; child = child.next) if (child.name) found.push(child);
  return found;
}
