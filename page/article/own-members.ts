/*
 * A page's form or picture may be called `querySelectorAll` and then stands in that member's place.
 * The prototypes' own members cannot be taken over.
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
