import { own } from '@/page/article/own-members';
import { type Judged, judgeRule } from '@/page/clutter/apply-rules';
import { type Breadth, type Description, describeElement } from '@/page/clutter/describe-element';
import { findProse, type Prose } from '@/page/clutter/find-prose';
import { type Box, measureTree } from '@/page/clutter/measure-tree';

/** A way to name an element, and what a rule that names it so would do to the page as it is now. */
export type Choice = Description & Judged;

/** What will still be so tomorrow comes first; a place lasts as long as nothing is put before it. */
const lasting: Breadth[] = ['id', 'words', 'attribute', 'marks', 'mark', 'place'];

/** Measures the page as it stands, for all that is picked on it. */
export function measurePage(document: Document) {
  const boxes = new WeakMap<Element, Box>();
  const body = measureTree(document.body, (box) => void boxes.set(box.element, box));
  return { prose: findProse(body), boxOf: (element: Element) => boxes.get(element) };
}

type Measured = { prose: Prose; boxOf: (element: Element) => Box | undefined };

/**
 * The ways to name an element from the exact to the broad, one for each extent: of those that name the
 * same things the most lasting.
 */
export function chooseDescriptions(element: Element, measured: Measured): Choice[] {
  const byExtent = new Map<string, { choice: Choice; named: number }>();
  for (const description of describeElement(element)) {
    const named = select(own(element).ownerDocument, description, measured);
    const extent = named.map((one) => numberOf(one)).join();
    const known = byExtent.get(extent);
    if (known && rank(known.choice) <= rank(description)) continue;
    byExtent.set(extent, {
      choice: { ...description, ...judgeRule(named, measured, true) },
      named: named.length,
    });
  }
  return [...byExtent.values()].sort((a, b) => a.named - b.named).map(({ choice }) => choice);
}

const rank = ({ breadth }: Description) => lasting.indexOf(breadth);

/** What a rule would name of what is not hidden already. */
function select(document: Document, { selector, text }: Description, { boxOf }: Measured) {
  const pattern = text === undefined ? null : new RegExp(text, 'i');
  return [...document.querySelectorAll(selector)].filter(
    (one) =>
      !own(one).closest('[data-leanread-hidden]') &&
      (!pattern || pattern.test(boxOf(one)?.text ?? '')),
  );
}

const numbers = new WeakMap<Element, number>();
let lastNumber = 0;
function numberOf(element: Element): number {
  const number = numbers.get(element) ?? (lastNumber += 1);
  numbers.set(element, number);
  return number;
}
