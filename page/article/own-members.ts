/**
 * A page's form or picture may be called `querySelectorAll` and then stands in that member's place.
 * The prototypes' own members cannot be taken over.
 */
export function bodyOf(document: Document): HTMLElement | null {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the document as `this`
  const get = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;
  return (get?.call(document) as HTMLElement | null | undefined) ?? null;
}

export const allIn = (document: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(document, selector),
];
