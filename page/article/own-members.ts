/*
 * A page's form or picture may be called `querySelectorAll` and then stands in that member's place. The
 * prototypes' own members cannot be taken over. A document gives way to pictures and forms, a form to its
 * fields, and no other node to anything; Chromium shows a form's to content scripts as well, Firefox does not.
 */

/** A getter of a prototype: `getter(Node.prototype, 'parentNode')(form)` is no field of that name. */
export const getter = <T>(prototype: object, name: string) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the node as `this` below
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (node: Node): T => get.call(node);
};

export const bodyOf = (document: Document): HTMLElement | null =>
  getter<HTMLElement | null>(Document.prototype, 'body')(document);

export const allIn = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];

const pastFields: ProxyHandler<Node> = {
  get(form, name) {
    const member: unknown = Reflect.get(Object.getPrototypeOf(form) as object, name, form);
    return typeof member === 'function' ? (member.bind(form) as unknown) : member;
  },
};

/**
 * The node to read members of: `own(node).parentElement` is what it says, whatever a form's fields are called.
 * Only to read: what comes back for a form is not the form. Any other node comes back as it is, at the
 * price of its name.
 */
export function own<N extends Node>(node: N): N {
  return nameOf(node) === 'form' ? (new Proxy<Node>(node, pastFields) as N) : node;
}

/** The local name; of what is no element, none. */
export function nameOf(node: Node): string {
  const name: unknown = (node as Partial<Element>).localName;
  // Only a form's own fields can stand in for its name.
  return typeof name === 'string' ? name : name === undefined ? '' : 'form';
}

/** Empty where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
