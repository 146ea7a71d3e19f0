import { clutterLabel } from '@/core/article/clutter-label';
import { isHeadline, isHeadlineAmongNames } from '@/core/article/headline';
import { namesNoSite, namesThings } from '@/core/article/names-things';
import { blockText } from '@/page/article/block-text';
import { isHeading, textOf, wordsOf } from '@/page/article/box';
import { leavesSite } from '@/page/article/find-references';

const mostLeadWords = 14;
/** A heading, and a line that leads from it to the list. */
const mostBeside = 2;

/**
 * “Foods with plenty of iron” over linked foods: names of things and no headlines, under a line that says
 * what they are. Behind the article's last words, where rails stand, it has to name things of its subject.
 */
export function isListOfNames(box: Element, inRegion: boolean): boolean {
  const items = [...box.querySelectorAll('li')];
  const links = [...box.querySelectorAll('li a[href]')];
  if (items.length < 2 || links.length < 2 || box.closest('nav, aside, footer, header'))
    return false;
  if (box.querySelector('img, button, input, select, form')) return false;
  const beside = blockText(box)
    .split('\n')
    .filter((line) => !items.some((item) => textOf(item).includes(line)));
  const [head = leadOver(box)] = beside;
  if (!head || beside.length > mostBeside || clutterLabel(head)) return false;
  if (namesThings(head)) return links.every((link) => isName(link, isHeadlineAmongNames));
  return inRegion && namesNoSite(head) && links.every((link) => isName(link, isHeadline));
}

/** The short line right before a list, though boxes may stand around the list alone. */
function leadOver(list: Element): string {
  let at = list;
  while (!at.previousElementSibling && at.parentElement && textOf(at.parentElement) === textOf(at))
    at = at.parentElement;
  const before = at.previousElementSibling;
  if (!before || wordsOf(before) > mostLeadWords || before.querySelector('a[href]')) return '';
  return isHeading(before) || /[:：]$/.test(textOf(before)) ? textOf(before) : '';
}

/** Another site and a telephone number are no headlines of this site, however many words they have. */
const isName = (link: Element, isTitle: (text: string) => boolean): boolean =>
  link.matches('[href^="tel:" i]') || leavesSite(link.parentElement ?? link)
    ? wordsOf(link) <= mostLeadWords && !link.matches('[rel~=sponsored], [rel~=nofollow]')
    : !isTitle(textOf(link));
