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
 * stood in the page, and in their slots what the page puts there; what is too deep is flattened, and where a page is too large the copy ends.
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

  /** `next` where it is not the node’s neighbour: what is put into a slot. */
  type Step = { from: Node | null; into: Node; depth: number; next?: typeof nextSibling };
  const inBody = firstChild(shadowRoot(liveBody) ?? liveBody);
  const pending: Step[] = [{ from: inBody, into: inert.body, depth: 1 }];
  while (pending.length) {
    const step = pending[pending.length - 1];
    if (!step?.from) {
      pending.pop();
      continue;
    }
    const node = step.from;
    step.from = (step.next ?? nextSibling)(node);
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
    if (name === 'slot') {
      const given =
        'assignedNodes' in node ? (node as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
      const { into, depth } = step;
      if (given.length > 0) {
        const next = () => given.shift() ?? null;
        pending.push({ from: next(), into, depth, next });
      } else pending.push({ from: firstChild(node), into, depth });
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
