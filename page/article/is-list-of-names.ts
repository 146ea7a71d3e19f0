import { clutterLabel } from '@/core/article/clutter-label';
import { isHeadline, isHeadlineAmongNames, mostHeadlines } from '@/core/article/headline';
import { namesNoSite, namesThings } from '@/core/article/names-things';
import { blockText } from '@/page/article/block-text';
import { blockOf, isHeading, linkShare, longestProse, textOf, wordsOf } from '@/page/article/box';
import { leavesSite } from '@/page/article/find-references';

const mostLeadWords = 14;
/** A heading, and a line that leads from it to the list. */
const mostBeside = 2;

/**
 * “Foods with plenty of iron” over linked foods: names of things and no headlines, under a line that says
 * what they are. Behind the article's last words, where rails stand, it has to name things of its subject.
 */
export function isListOfNames(box: Element, inRegion: boolean): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  if (links.length < 2 || box.closest('nav, aside, footer, header')) return false;
  if (box.querySelector('img, button, input, select, form')) return false;
  const items = [...box.querySelectorAll('li')];
  if (items.length > 1 && items.every(isCitation)) return true;
  const parts = items.length ? items : linesOf(links);
  if (!parts.length) return false;
  const beside = blockText(box)
    .split('\n')
    .filter((line) => !parts.some((part) => textOf(part).includes(line)));
  const [head = leadOver(box)] = beside;
  if (beside.length > mostBeside || clutterLabel(head)) return false;
  if (!head) return inRegion && links.length >= fewestInRow && isAmidProse(box) && areNames(links);
  if (namesThings(head)) return areNames(links, isHeadlineAmongNames);
  const isList = items.length > 0 || links.length >= fewestInRow;
  return inRegion && isList && namesNoSite(head) && areNames(links);
}

const fewestInRow = 3;

/** A row without a word over it is the writer's where paragraphs stand right before and behind it. */
const isAmidProse = (box: Element): boolean =>
  [box.previousElementSibling, box.nextElementSibling].every(
    (beside) => beside?.localName === 'p' && longestProse(beside) >= shortestProse,
  );

const shortestProse = 8;

/** Links beside each other without a list, and no more words between them than “and” or a comma. */
function linesOf(links: readonly Element[]): Element[] {
  const lines = [...new Set(links.map(blockOf))].filter((line) => line !== null);
  return lines.every((line) => linkShare(line) > 0.7) ? lines : [];
}

/** A year, and a link out to where it was published: whatever stands over it, it is a source. */
const isCitation = (item: Element): boolean =>
  /\b(19|20)\d\d\b/.test(textOf(item)) && wordsOf(item) > 4 && leavesSite(item);

/** The short line right before a list, though boxes may stand around the list alone. */
function leadOver(list: Element): string {
  let at = list;
  while (!at.previousElementSibling && at.parentElement && textOf(at.parentElement) === textOf(at))
    at = at.parentElement;
  const before = at.previousElementSibling;
  if (!before || wordsOf(before) > mostLeadWords || before.querySelector('a[href]')) return '';
  return isHeading(before) || /[:：]$/.test(textOf(before)) ? textOf(before) : '';
}

/** Links that name something. A teaser's are headlines. */
export function areNames(
  links: readonly Element[],
  isTitle: (text: string) => boolean = isHeadline,
): boolean {
  const headlines = links.filter((link) => !isName(link, isTitle)).length;
  return headlines <= links.length * mostHeadlines;
}

/** Another site and a telephone number are no headlines of this site, however many words they have. */
const isName = (link: Element, isTitle: (text: string) => boolean): boolean =>
  link.matches('[href^="tel:" i]') || leavesSite(link.parentElement ?? link)
    ? wordsOf(link) <= mostLeadWords
    : !isTitle(textOf(link));
