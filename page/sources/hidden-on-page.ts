import { allIn, bodyOf, getter } from '@/page/article/own-members';
import { isOutOfSight } from './is-hidden';

/** A page that shows fewer characters of its article than this waits for its own script to show it. */
const fewestInView = 600;
const transparent = /^rgba\(\d+, \d+, \d+, 0\)$/;
const white = 'rgb(255, 255, 255)';

/**
 * Which texts of the reader's body the page shows to nobody: a name that only machines read is no evidence.
 * What a press on its heading opens, and what appears as one scrolls to it, is there for people.
 */
export function hiddenOnPage(page: Document, body: Node): (text: Text) => boolean {
  const view = page.defaultView;
  const liveBody = bodyOf(page);
  if (!view || !liveBody) return () => false;
  const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
  const shown = new Map<Element, boolean>();
  const seenIn = new Map<Element, boolean>();
  const openers = new Map<string, Element>();
  for (const opener of allIn(page, '[aria-controls]'))
    for (const id of attributeOf(opener, 'aria-controls')?.split(/\s+/) ?? [])
      openers.set(id, opener);

  /** Whether it stands where eyes come, by itself and all around it. */
  const isInSight = (element: Element | null): boolean => {
    if (!element || element === liveBody) return true;
    const known = shown.get(element);
    if (known !== undefined) return known;
    const style = view.getComputedStyle(element);
    const waits = style.transitionDuration !== '0s' || style.animationName !== 'none';
    const answer =
      !(style.opacity === '0' && !waits) && !isOutOfSight(style) && isInSight(parentOf(element));
    shown.set(element, answer);
    return answer;
  };
  const isSeen = (element: Element | null): boolean => {
    if (!element) return true;
    const known = seenIn.get(element);
    if (known !== undefined) return known;
    const isSmall = Number.parseFloat(view.getComputedStyle(element).fontSize) <= 1;
    const answer =
      isFoldedAway(element) ||
      (isDrawn(element) && !isSmall && !isPaintedAway(element) && isInSight(element));
    seenIn.set(element, answer);
    return answer;
  };
  // jsdom lays nothing out and so knows no such question.
  const isDrawn = (element: Element) =>
    !('checkVisibility' in Element.prototype) ||
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

  function isFoldedAway(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const name = getter<string>(Element.prototype, 'localName')(at);
      const id = attributeOf(at, 'id');
      if (name === 'details' || attributeOf(at, 'role') === 'tabpanel') return true;
      const opener = id && openers.get(id);
      if (opener && isDrawn(opener)) return true;
    }
    return false;
  }

  /** In no colour, or in that of its ground. A picture behind it may have any. */
  function isPaintedAway(element: Element): boolean {
    const { color } = view?.getComputedStyle(element) ?? {};
    if (!color) return false;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const { backgroundColor, backgroundImage } = view?.getComputedStyle(at) ?? {};
      if (backgroundImage && backgroundImage !== 'none') return false;
      if (backgroundColor && !transparent.test(backgroundColor))
        return transparent.test(color) || color === backgroundColor;
    }
    // Nothing is laid under it: the browser's own ground is white, or dark where the page follows it.
    const { colorScheme } = view?.getComputedStyle(page.documentElement) ?? {};
    return transparent.test(color) || (color === white && !colorScheme?.includes('dark'));
  }

  const wanted = new Set(textsIn(body).map(wordsOf));
  const seen = new Set<string>();
  const hidden = new Set<string>();
  for (const text of textsIn(liveBody)) {
    const words = wordsOf(text);
    if (!words || !wanted.has(words) || seen.has(words)) continue;
    (isSeen(parentOf(text)) ? seen : hidden).add(words);
  }
  const lengthOf = (all: Iterable<string>) => [...all].reduce((sum, { length }) => sum + length, 0);
  const unseen = new Set([...hidden].filter((words) => !seen.has(words)));
  if (lengthOf(seen) < Math.min(fewestInView, lengthOf(unseen))) return () => false;
  return (text) => unseen.has(wordsOf(text));
}

const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

const wordsOf = (text: Text): string => text.data.replace(/\s+/g, ' ').trim();

function textsIn(root: Node): Text[] {
  const document = root.ownerDocument ?? (root as Document);
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
