import { attributeOf } from '@/page/article/own-members';
import { found, type Judge } from '@/page/clutter/finding';
import { namesOf } from '@/page/clutter/find-ad-slot';

const furniture =
  /(^|[^a-z])(nav|navbar|navigation|menu|header|footer|breadcrumbs?|toc|contents|pager|pagination|author|byline|bio|references?|sources|citations|footnotes?|login|account|search|tags?|steps?|ingredients)([^a-z]|$)/i;

/** Less running text is no article. */
const articleWords = 250;

/** Beside the article: links with whole titles, often with pictures, to other pages of the site. */
export const findRail: Judge = (box, zone, { total }) => {
  // On a page of cards the cards are what it is about; only beside an article they are beside it.
  if (total < articleWords || box.words > total / 2) return null;
  if (zone !== 'out' || box.links < 3 || box.fields > 0) return null;
  if (/^(nav|header|footer|form|table|ol)$/.test(box.tag) || box.isInline) return null;
  const role = attributeOf(box.element, 'role');
  if (role === 'navigation' || role === 'banner' || role === 'contentinfo' || role === 'menu')
    return null;
  if (furniture.test(namesOf(box))) return null;
  if (box.outward > box.links / 2 || box.anchors > box.links / 3 || box.titles > 0) return null;
  // Cards with whole excerpts may be the page's own text.
  if (box.linkWords > box.links * 16) return null;
  const hasTitles = box.linkWords >= box.links * 4;
  const hasCards = box.images >= box.links / 2 && box.linkWords >= box.links * 2;
  if ((!hasTitles && !hasCards) || box.prose > 0) return null;
  if (box.linkWords < box.words * (hasCards ? 0.5 : 0.7)) return null;
  return found(box, 'related', 'titles');
};
