import { own } from '@/page/article/own-members';
import { childrenOf } from '@/page/clutter/children-of';
import { type Box, measureTree, replaceBox } from '@/page/clutter/measure-tree';

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
  const starts = new Set<Box>();
  for (const parent of parents) {
    const start = startFor(parent, body, boxOf);
    if (start) starts.add(start);
  }
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
    const box = measureTree(old.element, register);
    replaceBox(old, box);
    fresh.push(box);
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
  const kids: Box[] = [];
  const added: Box[] = [];
  const before = new Set(parent.kids);
  for (const element of childrenOf(parent.element)) {
    const known = boxOf(element);
    if (known && known.up === parent) {
      kids.push(known);
      if (!before.has(known)) added.push(known);
      continue;
    }
    const fresh = measureTree(element, register);
    fresh.up = parent;
    kids.push(fresh);
    added.push(fresh);
  }
  parent.kids = kids;
  return added;
}
