import { cleanByline } from '@/core/article/clean-byline';
import { parseDate } from '@/core/article/parse-date';
import { isPersonName, peopleIn } from '@/core/article/person-name';
import { isBlock, textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';
import { spacedText } from '@/page/article/spaced-text';

/** A line that names who wrote the article, as the page shows it. */
export type SeenByline = {
  names: string;
  element: Element;
  isPerson: boolean;
  /** It says “by”, or the like. */
  isSaid: boolean;
};

const says =
  /^(?:(?:article|story|post|text|words|medically)?\s*(?:written|posted|published|reported|authored|created)?\s*by\b|authors?\s*[:：]|contributors?\s*[:：]|words\s*[:：]|von\s+\p{Lu}|par\s+\p{Lu}|por\s+\p{Lu}|escrito por\b|автор|作者|文[:：/／]|著者|執筆|記者|撰文|기자|بقلم|كتب|מאת)/iu;
const longestLine = 220;
const longestCard = 700;
const longestBareName = 120;
const startsName = /^[\p{Lu}\p{Lo}]/u;
const nearBefore = 400;
const nearBehind = 900;
const enough = 2.2;
/** A team stands with its mark or its “by”, or it was not let through. */
const enoughForGroup = 0.6;
/** What is marked far from the title, in a box under the article, still counts. */
const mostDistant = 1.5;
/** A class or id that says “author” as a word of its own, not “authority” or “authorised”. */
const markedWord = /(?:^|[^a-z])(?:by-?lines?|authors?|writers?|contributors?)(?:$|[^a-z])/i;
const profile =
  /\/(?:authors?|contributors?|writers?|profiles?|people|staff|team|experts?|columnists?|users?|u|by|bio)\//i;
const furniture =
  'nav, footer, figure, blockquote, [class*=comment i], [class*=testimonial i], [class*=related i], [class*=review-item i]';
const notAPerson = /categ|tag|topic|section|kicker|eyebrow|breadcrumb|menu/i;

const headingNames = new Set(['h3', 'h4', 'h5', 'h6']);
const marked =
  '[rel~=author],[itemprop~=author],a[href*="/author/" i],a[href*="/authors/" i],a[href*="/contributor" i],a[href*="/writer" i]';

/** Lines near the title, and marked ones anywhere, that name a writer; the surest first. */
export function findBylines(
  body: Element,
  title: Element | null,
  measures: Measures,
): SeenByline[] {
  const start = (title && measures.get(title)?.start) ?? 0;
  const found: (SeenByline & { score: number })[] = [];
  const around = { before: nearBefore, after: nearBehind };
  const candidates = new Set([
    ...measures.near(title, around, null, { least: 2, most: longestLine }),
    ...measures.list(headingNames, { least: 8, most: longestLine }, body),
    ...body.querySelectorAll(marked),
  ]);
  for (const element of candidates) {
    const size = measures.get(element);
    if (!size || size.characters < 2 || size.characters > longestLine) continue;
    const distance = size.start - start;
    const isNear = distance > -nearBefore && distance < nearBehind;
    const isNamed = element.matches(marked);
    const seen = lineOf(element, isNear, isNamed, distance);
    if (seen) found.push(seen);
  }
  return found.sort((a, b) => b.score - a.score);

  function lineOf(element: Element, isNear: boolean, isNamed: boolean, distance: number) {
    const text = spacedText(element);
    const isSaid = says.test(text);
    const isMarked = isNamed || markedWord.test(namesAndId(element));
    const isBare = !isSaid && !isMarked;
    if (isBare && !(isNear && distance >= -200 && isBareName(element, text))) return null;
    // “… backed by a study” inside a paragraph is no byline, nor is an expert linked in a sentence.
    if ((isSaid ? !isMarked : isAmidSentence(element)) && isInsideProse(element)) return null;
    if (element.closest(furniture) || (!isNear && isInCard(element))) return null;
    const line = cleanByline(text);
    const linked = namesIn(element);
    const names = line && peopleIn(line).length ? line : (linked ?? line);
    if (!names) return null;
    const isPerson = peopleIn(names).length > 0;
    if (!isPerson && !isGroup(names, element, isSaid, isMarked && isNear)) return null;
    const score =
      (isSaid ? 3 : 0) +
      (isNamed ? 2 : isMarked ? 1 : isBare ? 0.5 : 0) +
      (isPerson ? 3 : -1) +
      (isNear ? 1 : 0) -
      Math.min(mostDistant, Math.abs(distance) / 2000) -
      text.length / 400;
    return score > (isPerson ? enough : enoughForGroup)
      ? { names, element, isPerson, isSaid, score }
      : null;
  }

  /** A name that stands alone by a date, a face or its letters: right under the title it is the writer's. */
  function isBareName(element: Element, text: string): boolean {
    // Asked of every line around the title: most are seen at once to be no name.
    if (text.length > longestBareName || !startsName.test(text)) return false;
    if (notAPerson.test(namesAndId(element))) return false;
    if ([...element.children].some(isBlock)) return false;
    const line = cleanByline(text);
    const people = line === null || line.length !== text.length ? [] : peopleIn(line);
    if (line === null || !people.length) return false;
    if (line === line.toUpperCase() && line !== line.toLowerCase()) return false;
    const link = element.closest('a[href]') ?? element.querySelector('a[href]');
    if (link && !profile.test(`${link.getAttribute('href') ?? ''}/`)) return false;
    if (people.length > 1 || /, ?\p{Lu}{2,}|\bPh\.?D\b|\bM\.D\./u.test(line)) return true;
    for (let box = element.parentElement, climbs = 0; box && climbs < 3; climbs += 1) {
      if ((measures.get(box)?.characters ?? 999) > text.length + 80) return false;
      if (hasFaceOf(box, line) || parseDate(spacedText(box)) !== null) return true;
      box = box.parentElement;
    }
    return false;
  }

  /** The line of another article: its own heading leads away from here. */
  function isInCard(element: Element): boolean {
    for (let box = element.parentElement, climbs = 0; box && climbs < 5; climbs += 1) {
      if ((measures.get(box)?.characters ?? 0) > longestCard) return false;
      if (box.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3'))
        return true;
      box = box.parentElement;
    }
    return false;
  }

  function isInsideProse(element: Element): boolean {
    const parent = element.parentElement;
    const around = parent ? (measures.get(parent)?.characters ?? 0) : 0;
    return !isBlock(element) && around > (measures.get(element)?.characters ?? 0) + 80;
  }
}

/** Words of the same line stand before it. */
function isAmidSentence(element: Element): boolean {
  let before = '';
  for (let at = element.previousSibling; at && !before; at = at.previousSibling)
    before = at.nodeType === 3 || !isBlock(at as Element) ? (at.textContent ?? '').trim() : '';
  return /\p{Ll}{3}/u.test(before) && !says.test(before);
}

/** `authorName` says “author” as much as `author-name` does. */
const namesAndId = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-testid') ?? ''}`.replace(
    /([a-z])(?=[A-Z])/g,
    '$1 ',
  );

const hasFaceOf = (box: Element, name: string): boolean =>
  [...box.querySelectorAll('img')].some((image) => {
    const alt = image.getAttribute('alt') ?? '';
    return alt.includes(name) || /avatar|headshot/i.test(image.getAttribute('class') ?? '');
  });

const mostGroupWords = 6;
const team = /\b(?:team|staff|editors?|editorial|newsroom|desk|writers?|bureau)\b/i;

/** A team, a house, a name of one word, where the page says in so many words that it wrote this. */
function isGroup(names: string, element: Element, isSaid: boolean, isMarked: boolean): boolean {
  const words = names.split(' ');
  if (words.length > mostGroupWords || (!isSaid && !isMarked)) return false;
  // “Licensed Practitioner, M.A.” is what somebody is, and not who.
  if (names.includes(',') && !isPersonName(names)) return false;
  const isOnlyLine = isSaid && spacedText(element).split(' ').length <= words.length + 2;
  if (words.length === 1) return /^\p{L}[\p{L}\d-]{2,20}$/u.test(names) && (isMarked || isOnlyLine);
  if (team.test(names)) return /^[\p{Lu}\p{Lo}]/u.test(names);
  return (isMarked || isOnlyLine) && words.every((word) => /^[\p{Lu}\p{Lo}&]/u.test(word));
}

/** The linked or marked names inside a byline, where there are any. */
function namesIn(element: Element): string | null {
  const links = [
    ...element.querySelectorAll(
      'a[rel~=author],a[href*=author],a[href*=contributor],a[href*=profile],[itemprop=name]',
    ),
  ]
    .map(textOf)
    .filter(isPersonName);
  return links.length ? [...new Set(links)].join(', ') : null;
}
