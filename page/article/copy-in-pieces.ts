import { clobberingNames, droppedNames } from '@/page/article/copied-names';
import type { PageCopy } from '@/page/article/copy-page';
import { getter } from '@/page/article/own-members';
import { maxCharacters, maxDepth, maxNodes } from '@/page/article/survey-page';

const dropped = new Set(droppedNames);
const clobbers = new Set(clobberingNames);
const transparentWhenDeep = new Set(
  'div section span article main center font b i em strong u a small'.split(' '),
);

/**
 * Copies node by node and remembers where each came from. Open shadow roots are read as if their content
 * stood in the page; what is too deep is flattened, and where a page is too large the copy ends.
 */
export function copyInPieces(liveBody: HTMLElement, inert: Document): PageCopy {
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const nodeName = getter<string>(Node.prototype, 'nodeName');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

  const liveOf = new WeakMap<Node, Node>([[inert.body, liveBody]]);
  let nodes = 0;
  let characters = 0;
  let cutIn: Node | null = null;

  type Step = { from: Node | null; into: Node; depth: number };
  const pending: Step[] = [{ from: firstChild(liveBody), into: inert.body, depth: 1 }];
  while (pending.length) {
    const step = pending[pending.length - 1];
    if (!step?.from) {
      pending.pop();
      continue;
    }
    const node = step.from;
    step.from = nextSibling(node);
    const type = nodeType(node);
    if (type !== 1 && type !== 3) continue;
    if (nodes >= maxNodes || characters >= maxCharacters) {
      cutIn = step.into;
      break;
    }
    const name = nodeName(node).toLowerCase();
    if (dropped.has(name)) continue;
    nodes += 1;

    if (type === 3) {
      const text = inert.importNode(node, false) as Text;
      characters += text.data.length;
      liveOf.set(text, node);
      step.into.appendChild(text);
      continue;
    }
    const root = shadowRoot(node);
    const inside = name === 'svg' ? null : firstChild(root ?? node);
    if (step.depth >= maxDepth && transparentWhenDeep.has(name)) {
      pending.push({ from: inside, into: step.into, depth: step.depth });
      continue;
    }
    const copy = inert.importNode(node, false) as Element;
    if (clobbers.has(name)) {
      copy.removeAttribute('name');
      copy.removeAttribute('id');
    }
    liveOf.set(copy, node);
    step.into.appendChild(copy);
    const isBottom = step.depth >= maxDepth * 1.5;
    pending.push({ from: inside, into: isBottom ? step.into : copy, depth: step.depth + 1 });
  }
  return { document: inert, body: inert.body, liveOf, cutIn };
}
