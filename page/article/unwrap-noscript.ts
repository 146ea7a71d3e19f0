import { textOf, wordsOf } from '@/page/article/box';

/** More words than these are a notice to people without script, not a picture with its caption. */
const mostWords = 60;
const mostImages = 4;

/**
 * The copy of a lazy picture for readers without script; with scripting on its content is text. Says
 * which picture it is the copy of; where there is none it takes the noscript's place.
 */
export function unwrapNoscript(body: Element): WeakMap<Element, Element> {
  const copies = new WeakMap<Element, Element>();
  for (const noscript of body.querySelectorAll('noscript')) {
    const isParsed = noscript.querySelector('img') !== null;
    // To parse is dear, and most of these hold the counter of an advertiser.
    if (!isParsed && !/<img/i.test(noscript.textContent ?? '')) {
      noscript.remove();
      continue;
    }
    const source = isParsed
      ? noscript
      : new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html').body;
    const images = [...source.querySelectorAll('img')];
    const [first] = images;
    if (first && images.length <= mostImages && wordsOf(source) <= mostWords) {
      const twin = images.length === 1 ? twinOf(noscript) : null;
      if (twin) copies.set(twin, copyOf(first, body.ownerDocument));
      else if (!textOf(source) || source.querySelector('figure'))
        noscript.before(
          ...[...source.childNodes].map((node) => clean(body.ownerDocument.importNode(node, true))),
        );
    }
    noscript.remove();
  }
  return copies;
}

/** With its `<picture>`, whose sources are larger. */
function copyOf(image: Element, document: Document): Element {
  const copy = document.importNode(image.closest('picture') ?? image, true);
  return copy.localName === 'img' ? copy : (copy.querySelector('img') ?? copy);
}

/** The picture with a place of its own right before it, else right behind. */
function twinOf(noscript: Element): Element | null {
  for (const beside of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (beside?.localName === 'img') return beside;
    const inside = beside && !textOf(beside) ? beside.querySelectorAll('img') : [];
    if (inside.length === 1) return inside[0] ?? null;
  }
  const around = noscript.parentElement?.querySelectorAll('img') ?? [];
  return around.length === 1 && !textOf(noscript.parentElement as Element)
    ? (around[0] ?? null)
    : null;
}

/** Nothing in it may take the place of a document's own members, or run. */
function clean(node: Node): Node {
  if (node.nodeType !== 1) return node;
  const element = node as Element;
  for (const one of [element, ...element.querySelectorAll('*')]) {
    one.removeAttribute('name');
    one.removeAttribute('id');
    if (/^(?:script|style|link|meta|base|iframe|noscript)$/.test(one.localName)) one.remove();
  }
  return element;
}
