import { cleanByline, isPersonName } from '@/core/article/clean-byline';
import { comparable } from '@/core/article/comparable';
import { isBlock, textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';
import type { Evidence } from '@/page/article/read-evidence';

export type Byline = { names: string | null; element: Element | null };

const says =
  /^(?:(?:article|story|post|text|words|medically)?\s*(?:written|posted|published|reported|authored|created)?\s*by\b|authors?\s*[:：]|words\s*[:：])/i;

/** Structured data first, then the line near the title, then rel=author, then meta; better none than a wrong one. */
export function readByline(
  body: Element,
  title: Element | null,
  evidence: Evidence,
  measures: Measures,
): Byline {
  const seen = visibleByline(body, title, measures);
  const told = evidence.data.authors.map(cleanByline).filter((name) => name !== null);
  const hasPerson = told.some(isPersonName);
  const isPublisher =
    told.every((name) => isTheSite(name, evidence)) || (!hasPerson && isNamedPerson(seen.names));
  if (told.length && !isPublisher) return { names: told.join(', '), element: seen.element };
  if (seen.names) return seen;
  const meta = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'twitter:data1',
  ]
    .filter(
      (key) =>
        key !== 'twitter:data1' || /written by/i.test(evidence.meta.get('twitter:label1') ?? ''),
    )
    .map((key) => cleanByline(evidence.meta.get(key) ?? ''))
    .find((name) => name !== null);
  const names = meta ?? (told.length ? told.join(', ') : null);
  return { names, element: seen.element };
}

const isNamedPerson = (names: string | null) =>
  names !== null && isPersonName((names.split(/,| and | & /)[0] ?? '').trim());

function isTheSite(name: string, evidence: Evidence): boolean {
  const squeezed = comparable(name).replaceAll(' ', '');
  const site = comparable(
    evidence.meta.get('og:site_name') ?? evidence.data.siteName ?? '',
  ).replaceAll(' ', '');
  return squeezed === site;
}

function visibleByline(body: Element, title: Element | null, measures: Measures): Byline {
  let best: { names: string; element: Element; score: number } | null = null;
  const start = title ? (measures.get(title)?.start ?? 0) : 0;
  const lines = measures.near(title, { before: 400, after: 900 }, null, { most: 220 });
  for (const element of new Set([...lines, ...body.querySelectorAll(named)])) {
    const size = measures.get(element);
    if (!size?.characters || size.characters > 220) continue;
    if (!lineNames.has(size.name) && !element.matches(marked)) continue;
    const distance = size.start - start;
    const isNear = distance > -400 && distance < 900;
    if (!isNear && !element.matches(named)) continue;
    const isMarked = element.matches(marked);
    const text = textOf(element);
    const isSaid = says.test(text);
    if (!isMarked && !isSaid) continue;
    if (isSaid && !isMarked && isInsideProse(element, measures)) continue;
    if (element.closest(elsewhere)) continue;
    const names = cleanByline(namesIn(element) ?? text);
    if (!names) continue;
    const [first = names] = names.split(/,| and | & /);
    // A class name alone proves nothing: “author-note” may hold any text.
    if (!isSaid && !isPersonName(first.trim())) continue;
    const score =
      (isSaid ? 3 : 0) +
      (element.matches(named) ? 2 : isMarked ? 1 : 0) +
      (isPersonName(first.trim()) ? 3 : -1) +
      (isNear ? 1 : 0) -
      Math.abs(distance) / 2000 -
      text.length / 400;
    if (score > 2.2 && (!best || score > best.score)) best = { names, element, score };
  }
  return best ? { names: best.names, element: best.element } : { names: null, element: null };
}

const lineNames = new Set('p div span li small em strong'.split(' '));
const named = '[rel~=author],[itemprop~=author]';
const marked = `${named},[class*=byline i],[class*=author i],[class*=writer i],address,[data-testid*=author i],[data-testid*=byline i]`;
const elsewhere =
  'nav, footer, figure, blockquote, [class*=comment i], [class*=testimonial i], [class*=related i], [class*=review i]';

/** “… backed by a study” inside a paragraph is no byline. */
function isInsideProse(element: Element, measures: Measures): boolean {
  const parent = element.parentElement;
  const around = parent ? (measures.get(parent)?.characters ?? 0) : 0;
  return !isBlock(element) && around > (measures.get(element)?.characters ?? 0) + 80;
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
