/** About what Chromium copies and reads within two seconds on a slow machine. */
export const maxNodes = 25_000;
export const maxCharacters = 1_500_000;
/** Serialising and copying recurse: deeper wrappers are read as if they were not there. */
export const maxDepth = 240;

/** What has to be known of a page before it is copied. */
export type Survey = {
  body: HTMLElement;
  depth: number;
  hasShadows: boolean;
  isLarge: boolean;
  characters: number;
  pictures: Node[];
};

/** A getter of a prototype, because a form field may be called `parentNode`. */
export const getter = <T>(prototype: object, name: string) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the node as `this` below
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Node) => T;
  return (node: Node): T => get.call(node);
};

/** Looks over the live page once, in its elements only. */
export function surveyPage(live: Document): Survey | null {
  const body = getter<HTMLElement | null>(Document.prototype, 'body')(live);
  if (!body) return null;
  const firstChild = getter<Element | null>(Element.prototype, 'firstElementChild');
  const nextSibling = getter<Element | null>(Element.prototype, 'nextElementSibling');
  const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
  const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
  const textOf = getter<string | null>(Node.prototype, 'textContent');
  const survey: Survey = {
    body,
    depth: 0,
    hasShadows: shadowRoot(body) !== null,
    isLarge: false,
    characters: (textOf(body) ?? '').length,

    pictures: [...Element.prototype.getElementsByTagName.call(body, 'img')],
  };
  let elements = 0;
  let depth = 0;
  let node: Node = body;
  for (;;) {
    const child = firstChild(node);
    if (child) {
      node = child;
      depth += 1;
      if (depth > survey.depth) survey.depth = depth;
    } else {
      let next: Element | null = null;
      while (node !== body && !(next = nextSibling(node))) {
        node = parentOf(node) ?? body;
        depth -= 1;
      }
      if (!next) return survey;
      node = next;
    }
    elements += 1;
    // There is about one text for every element.
    if (elements > maxNodes / 2) survey.isLarge = true;
    if (shadowRoot(node)) survey.hasShadows = true;
    if (survey.isLarge || survey.hasShadows || depth > maxDepth) return survey;
  }
}
