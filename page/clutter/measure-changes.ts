import { own } from '@/page/article/own-members';
import { childrenOf } from '@/page/clutter/children-of';
import { type Box, measureAgain, measureTree } from '@/page/clutter/measure-tree';

/** A box with more in it is not measured anew for one newcomer: only its new kids are. */
const mostKids = 40;
const mostWords = 400;
/** Smaller boxes are judged with what is around them: a label may have come before its list. */
const fewKids = 20;
const fewWords = 60;

/** Measures what was inserted under these elements, and gives the boxes that have to be judged anew. */
export function measureChanges(
  parents: readonly Element[],
  body: Box,
  boxOf: (element: Element) => Box | undefined,
  register: (box: Box) => void,
): Box[] {
  const starts = new Set(parents.flatMap((parent) => startFor(parent, body, boxOf) ?? []));
  const fresh: Box[] = [];
  const small: Box[] = [];
  for (const start of starts)
    if (start.up === null || start.kids.length > mostKids || start.words > mostWords)
      fresh.push(...measureKids(start, boxOf, register));
    else small.push(start);
  for (const old of small) {
    const isCovered = small.some(
      (other) => other !== old && own(other.element).contains(old.element),
    );
    if (isCovered || !own(old.element).isConnected) continue;
    fresh.push(measureAgain(old, register));
  }
  return fresh;
}

function startFor(
  parent: Element,
  body: Box,
  boxOf: (element: Element) => Box | undefined,
): Box | null {
  let box: Box | undefined;
  for (let at: Element | null = parent; at && !box; at = own(at).parentElement) box = boxOf(at);
  while (box?.up && box.up !== body && box.up.words < fewWords && box.up.kids.length < fewKids)
    box = box.up;
  return box ?? null;
}

function measureKids(
  parent: Box,
  boxOf: (element: Element) => Box | undefined,
  register: (box: Box) => void,
): Box[] {
  const before = new Set(parent.kids);
  parent.kids = childrenOf(parent.element).map((element) => {
    const known = boxOf(element);
    if (known?.up === parent) return known;
    const fresh = measureTree(element, register);
    fresh.up = parent;
    return fresh;
  });
  return parent.kids.filter((kid) => !before.has(kid));
}
