import { agrees, type ArticleInView } from '@/page/article/find-article-in-view';
import { own } from '@/page/article/own-members';

/**
 * A document with one article of a page alone in it, inert, to be read in the page's place. What the
 * page says of itself comes along only where it speaks of this article.
 */
export function copyArticleInView(live: Document, { box, heading, next }: ArticleInView): Document {
  const inert = live.implementation.createHTMLDocument('');
  inert.documentElement.lang = live.documentElement.lang;
  inert.documentElement.dir = live.documentElement.dir;
  const base = inert.createElement('base');
  base.setAttribute('href', live.baseURI);
  inert.head.append(base);
  const said = live.querySelector('meta[property="og:title"]')?.getAttribute('content');
  if (said ? agrees(heading, said) : agrees(heading, live.title))
    for (const element of live.head.querySelectorAll(
      'title, meta, link, script[type$="ld+json" i]',
    ))
      inert.head.append(inert.importNode(element, true));

  const main = inert.createElement('main');
  inert.body.append(main);
  for (const part of [box, ...followers(box, next)]) main.append(copyOf(part, inert));
  return inert;
}

/** What stands between this article and the next: its references, its author. */
function followers(box: Element, next: Element | null): Element[] {
  const found = [];
  for (let at = own(box).nextElementSibling; at && next; at = own(at).nextElementSibling) {
    if (own(at).contains(next)) return found;
    found.push(at);
  }
  return [];
}

function copyOf(part: Element, inert: Document): Element {
  const copy = inert.importNode(part, true);
  const copied = [...own(copy).querySelectorAll('img')];
  // Which of several files the browser has chosen is known to the live picture only.
  for (const [i, picture] of [...own(part).querySelectorAll('img')].entries())
    if (picture.currentSrc) copied[i]?.setAttribute('src', picture.currentSrc);
  return copy;
}
