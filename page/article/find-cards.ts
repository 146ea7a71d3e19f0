import {
  holdsKeeper,
  isHeading,
  linkShare,
  longestProse,
  textOf,
  wordsOf,
} from '@/page/article/box';
import { grow } from '@/page/article/grow';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';

/** Each finding costs a look at all others; a page with more is a page of links. */
const mostFindings = 300;

/** The whole of a teaser's link: it leads to another page, and says so. */
const readsOn =
  /^(read|view|see|watch)( (the|this|our|full|more|now|on|article|story|recipe|guide|post|review|it|next|all|whole)){1,4}\s*[›»→>]*$/i;

/** Teaser cards (picture, linked title, a line of text) and contents lists: known by shape alone. */
export const findCards: FindClutter = (body, measures) => {
  const found: Clutter[] = [];
  for (const link of body.querySelectorAll('a[href]')) {
    const card = cardOf(link);
    if (card && !found.some(({ element }) => element.contains(card)))
      found.push({ element: card, reason: 'related', rule: 'teaser card' });
  }
  for (const link of body.querySelectorAll('a[href]')) {
    if (found.length > mostFindings) break;
    if ((measures.get(link)?.characters ?? 99) > 40 || !readsOn.test(textOf(link))) continue;
    const card = grow(link, measures, { words: 40, prose: 25, teasers: true });
    if (wordsOf(card) > wordsOf(link))
      found.push({ element: card, reason: 'related', rule: 'teaser with a link to read on' });
  }
  for (const list of body.querySelectorAll('ul, ol, nav')) {
    if ((measures.get(list)?.characters ?? 0) > 1500) continue;
    const links = [...list.querySelectorAll('a[href]')];
    const inPage = links.filter((link) => link.getAttribute('href')?.startsWith('#'));
    if (links.length < 3 || inPage.length < links.length * 0.8 || linkShare(list) < 0.85) continue;
    const box = grow(list, measures, { words: 200, prose: 12, teasers: true });
    found.push({ element: navAround(box), reason: 'related', rule: 'contents list' });
  }
  return found;
};

const mostTitleWords = 8;

/** The box for finding one's way that a contents list stands in, with its title; its words are no keepers. */
function navAround(list: Element): Element {
  const nav = list.closest('nav');
  return nav && wordsOf(nav) - wordsOf(list) <= mostTitleWords ? nav : list;
}

/** “[A hired car] gives you…”: the linked words are the head of a sentence, with its picture above. */
const opensSentence = /^[\s,]*\p{Ll}/u;

/** A link around a picture and a title, with the box that holds no more than a teaser besides. */
function cardOf(link: Element): Element | null {
  if (
    !link.querySelector('img, picture') ||
    /\.(jpe?g|png|gif|webp|avif)(\?|$)/i.test(link.getAttribute('href') ?? '')
  )
    return null;
  if (link.closest('figure')?.querySelector('figcaption')) return null;
  if (opensSentence.test(link.nextSibling?.nodeValue ?? '')) return null;
  const title = [...link.children].find(
    (child) => isHeading(child) || child.querySelector('h2,h3,h4,h5,h6'),
  );
  if (!title && wordsOf(link) < 4) return null;
  let card = link;
  for (
    let parent = link.parentElement;
    parent && parent.localName !== 'body';
    parent = parent.parentElement
  ) {
    if (wordsOf(parent) > wordsOf(link) + 40 || longestProse(parent) > 35 || holdsKeeper(parent))
      break;
    if (parent.querySelectorAll('a[href] img').length > 1 && textOf(parent) !== textOf(card)) break;
    card = parent;
  }
  return card;
}
