import type { Measures } from '@/page/article/measure';

/** A page with less running text than this is too small to leave any of it aside. */
const leastProse = 600;
const mostOfIt = 0.9;
/** How much may stand around the running text and still be looked at, as share and as characters. */
const around = { share: 0.6, characters: 1500 };

/** Without the table around them they are nothing. */
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr']);

/**
 * The box outside of which the article cannot be: it holds nearly all running text of the page. Menus,
 * rails and footers beside it need no closer look.
 */
export function findRegion(body: Element, measures: Measures): Element {
  const whole = measures.get(body);
  if (!whole || whole.prose < leastProse) return body;
  let box = whole;
  for (const inner of measures.all) {
    // In document order a box that is further in comes later; where two hold as much, the inner one.
    if (inner.parent !== box || inner.prose < whole.prose * mostOfIt) continue;
    if (inner.name === 'p' || inner.name === 'li') break;
    box = inner;
  }
  const enough = box.characters * (1 + around.share) + around.characters;
  while (box.parent && box.parent.characters <= enough) box = box.parent;
  while (box.parent && tableParts.has(box.name)) box = box.parent;
  return box.element;
}
