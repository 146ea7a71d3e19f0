/** An inert copy of a page's body, and the way back from each copied node to the live one. */
export type PageCopy = {
  document: Document;
  body: HTMLElement;
  liveOf: WeakMap<Node, Node>;
  /**
   * Where the copying stopped because the page is larger than we can read in two seconds: the box that
   * is not whole. Null: all of the page is here.
   */
  cutIn: Node | null;
};

/** About what Chromium copies and reads within two seconds on a slow machine. */
const maxNodes = 25_000;
const maxCharacters = 1_500_000;
/** Serialising and Readability recurse: deeper wrappers are read as if they were not there. */
const maxDepth = 240;

const dropped = new Set(
  'script style link meta template base head title canvas map param datalist'.split(' '),
);
const transparentWhenDeep = new Set(
  'div section span article main center font b i em strong u a small'.split(' '),
);
/** Elements whose name or id Chromium puts in place of a form's or a document's own members. */
const clobbers = new Set(
  'button fieldset form iframe embed img input object output select textarea'.split(' '),
);

const getter = <T>(prototype: object, name: string) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the node as `this` below
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (node: Node): T => get.call(node);
};

/**
 * Copies with the prototypes' own getters, because a form field may be called `parentNode`.
 * Open shadow roots are read as if their content stood in the page.
 */
export function copyPage(live: Document): PageCopy | null {
  const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
  const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
  const nodeType = getter<number>(Node.prototype, 'nodeType');
  const nodeName = getter<string>(Node.prototype, 'nodeName');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');

  const liveBody = getter<HTMLElement | null>(Document.prototype, 'body')(live);
  if (!liveBody) return null;
  const inert = live.implementation.createHTMLDocument('');
  const base = inert.createElement('base');
  base.setAttribute('href', live.baseURI);
  inert.head.append(base);

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
