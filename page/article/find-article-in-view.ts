import { comparable } from '@/core/article/comparable';
import { own } from '@/page/article/own-members';

/** One of several articles on a page, and where it ends: the next one, or nothing. */
export type ArticleInView = { box: Element; heading: Element; next: Element | null };

type Box = { top: number; bottom: number };
type Window = { height: number; boxOf: (element: Element) => Box };

/** Less is a teaser, or a comment. */
const fewestCharacters = 1_200;

/**
 * Where a page holds several articles, one below the other, as endless pages do: the one that stands in
 * the middle of the window. Null on a page with one article, which is nearly every page.
 */
export function findArticleInView(
  document: Document,
  window: Window = windowOf(document),
): ArticleInView | null {
  const articles = articlesOf(document);
  if (articles.length < 2) return null;
  const middle = window.height / 2;
  const distances = articles.map(({ box }) => {
    const { top, bottom } = window.boxOf(box);
    return bottom <= top ? Infinity : Math.max(top - middle, middle - bottom, 0);
  });
  const nearest = Math.min(...distances);
  const at =
    nearest === Infinity
      ? articles.findIndex(({ heading }) => agrees(heading, document.title))
      : distances.indexOf(nearest);
  const found = articles[at];
  return found ? { ...found, next: articles[at + 1]?.box ?? null } : null;
}

/** Whether what a page says of itself belongs to the article under this heading. */
export function agrees(heading: Element, said: string): boolean {
  const [own, other] = [comparable(heading.textContent ?? ''), comparable(said)];
  return own.length > 0 && other.length > 0 && (other.startsWith(own) || own.startsWith(other));
}

function articlesOf(document: Document): { box: Element; heading: Element }[] {
  const marked = withHeadings(
    [
      ...document.querySelectorAll(
        'article, [role=article], [itemtype$="Article"], [itemtype$="BlogPosting"]',
      ),
    ].filter((box) => !own(box).closest('aside, nav, footer')),
    'h1, h2',
  );
  if (marked.length >= 2) return marked;
  const firstHeadings = [...document.querySelectorAll('h1')].filter(
    (heading) =>
      heading.textContent?.trim() && !heading.closest('aside, nav, footer, [role=dialog]'),
  );
  return firstHeadings.length < 2 ? [] : withHeadings(firstHeadings.map(ownBox), 'h1');
}

/** The largest box around a heading that holds no other of its kind. */
function ownBox(heading: Element): Element {
  let box = heading;
  for (
    let up = own(box).parentElement;
    up && own(up).querySelectorAll('h1').length < 2;
    up = own(up).parentElement
  )
    box = up;
  return box;
}

function withHeadings(boxes: Element[], headings: string) {
  return boxes
    .filter((box) => !boxes.some((other) => other !== box && own(other).contains(box)))
    .flatMap((box) => {
      const heading = own(box).querySelector(headings);
      return heading && (own(box).textContent ?? '').length >= fewestCharacters
        ? [{ box, heading }]
        : [];
    });
}

function windowOf(document: Document): Window {
  return {
    height: document.defaultView?.innerHeight ?? 0,
    boxOf: (element) => own(element).getBoundingClientRect(),
  };
}
