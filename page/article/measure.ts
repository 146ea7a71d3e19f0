import { blockNames } from '@/page/article/block-text';
import { maxCharacters, maxDepth, maxNodes } from '@/page/article/survey-page';

/** What one walk over the copy tells of an element. */
export type Measure = {
  element: Element;
  /** `localName`, asked once. */
  name: string;
  parent: Measure | null;
  characters: number;
  linked: number;
  /** Of the characters, those that were taken for the article. */
  kept: number;
  /** Characters of the page that stand before it. */
  start: number;
  /** Characters in running text of some length, links and the page's own furniture aside. */
  prose: number;
  /** Holds an element that starts a line of its own. */
  holdsBlocks: boolean;
};

/** Elements whose text nobody reads. */
const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
const furniture = new Set(['nav', 'footer', 'aside', 'form', 'figcaption', 'button', 'select']);
const shortestProse = 80;

/** Thrown where reading a large page takes longer than anybody should wait. */
export class OutOfTime extends Error {}
const asksBetweenLooks = 256;

type Range = { least?: number; most?: number };

/**
 * The record of a page: every element in the order of the document, with what was counted in it. Ask it
 * instead of the DOM: `get` for one element, `list` for those of a size, `near` for those around a place.
 * It is taken once; what was taken out since is not listed.
 */
export class Measures {
  readonly all: Measure[] = [];
  /** More text or a deeper tree than is read in time. */
  isTooMuch = false;
  /** On the page's clock: later answers would come too late for the person who waits. */
  until = Infinity;
  #asked = 0;
  readonly #of = new Map<Element, Measure>();
  readonly #texts = new Map<Text, number>();

  add(measure: Measure): void {
    this.all.push(measure);
    this.#of.set(measure.element, measure);
  }

  /** Everybody asks here, and so a page that takes too long is noticed here. */
  get(element: Element): Measure | undefined {
    this.#asked += 1;
    if (
      this.#asked % asksBetweenLooks === 0 &&
      this.until < Infinity &&
      performance.now() > this.until
    )
      throw new OutOfTime();
    return this.#of.get(element);
  }

  addText(text: Text, start: number): void {
    this.#texts.set(text, start);
  }

  /** Characters of the page that stood before a text. */
  startOf(text: Text): number | undefined {
    return this.#texts.get(text);
  }

  /** Elements of these names (all, if none are given) with so many characters, in document order, still in the copy. */
  list(
    names: ReadonlySet<string> | null,
    { least = 1, most = Infinity }: Range = {},
    within?: Element,
  ): Element[] {
    return pick(this.all, names, least, most, within);
  }

  /** As `list`, for those whose text begins at most so many characters before or after that of `place`. */
  near(
    place: Element | null,
    { before, after }: { before: number; after: number },
    names: ReadonlySet<string> | null,
    { least = 1, most = Infinity }: Range = {},
  ): Element[] {
    const start = (place && this.get(place)?.start) ?? 0;
    const from = this.#firstFrom(start - before);
    const to = this.#firstFrom(start + after + 1);
    return pick(this.all.slice(from, to), names, least, most);
  }

  #firstFrom(start: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function pick(
  from: readonly Measure[],
  names: ReadonlySet<string> | null,
  least: number,
  most: number,
  within?: Element,
): Element[] {
  const found: Element[] = [];
  for (const { element, name, characters } of from)
    if (
      characters >= least &&
      characters <= most &&
      (names === null || names.has(name)) &&
      (within ? within.contains(element) : element.isConnected)
    )
      found.push(element);
  return found;
}

/** One walk for all the questions asked later. */
export function measure(body: Element, kept?: ReadonlySet<Text>): Measures {
  const measures = new Measures();
  let position = 0;
  /** Of the block that is being walked: its own running text, inline elements and all. */
  let run = 0;
  const visit = (
    element: Element,
    name: string,
    parent: Measure | null,
    inLink: boolean,
    isOutside: boolean,
    depth: number,
  ): Measure => {
    const sum: Measure = {
      element,
      name,
      parent,
      characters: 0,
      linked: 0,
      kept: 0,
      start: position,
      prose: 0,
      holdsBlocks: false,
    };
    measures.add(sum);
    if (depth > maxDepth * 2 || measures.all.length > maxNodes) {
      measures.isTooMuch = true;
      return sum;
    }
    const links = inLink || (name === 'a' && element.hasAttribute('href'));
    const outside = isOutside || furniture.has(name);
    const isBlock = blockNames.has(name);
    const around = run;
    if (isBlock) run = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const length = (child as Text).data.trim().length;
        if (!length) continue;
        measures.addText(child as Text, position);
        sum.characters += length;
        position += length;
        if (links) sum.linked += length;
        else run += length;
        if (kept?.has(child as Text)) sum.kept += length;
      } else if (child.nodeType === 1) {
        const inside = (child as Element).localName;
        if (silent.has(inside)) continue;
        const inner = visit(child as Element, inside, sum, links, outside, depth + 1);
        sum.characters += inner.characters;
        sum.linked += inner.linked;
        sum.kept += inner.kept;
        sum.prose += inner.prose;
        if (inner.holdsBlocks || blockNames.has(inside)) sum.holdsBlocks = true;
      }
    }
    if (isBlock) {
      if (run >= shortestProse && !outside) sum.prose += run;
      run = around;
    }
    return sum;
  };
  visit(body, body.localName, null, false, false, 0);
  if (position > maxCharacters) measures.isTooMuch = true;
  return measures;
}
