import { cleanByline, isPersonName } from '@/core/article/clean-byline';
import { comparable } from '@/core/article/comparable';
import { foldText } from '@/core/article/fold-text';
import { isBlock, textOf } from '@/page/article/box';
import type { Evidence } from '@/page/article/read-evidence';

export type Byline = { names: string | null; element: Element | null };

const says =
  /^(?:(?:article|story|post|text|words|medically)?\s*(?:written|posted|published|reported|authored|created)?\s*by\b|authors?\s*[:：]|words\s*[:：])/i;

/** Structured data first, then the line near the title, then rel=author, then meta; better none than a wrong one. */
export function readByline(body: Element, title: Element | null, evidence: Evidence): Byline {
  const seen = visibleByline(body, title);
  const told = evidence.data.authors.map(cleanByline).filter((name) => name !== null);
  if (told.length && !told.every((name) => isTheSite(name, evidence)))
    return { names: told.join(', '), element: seen.element };
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

function isTheSite(name: string, evidence: Evidence): boolean {
  const squeezed = comparable(name).replaceAll(' ', '');
  const site = comparable(
    evidence.meta.get('og:site_name') ?? evidence.data.siteName ?? '',
  ).replaceAll(' ', '');
  return squeezed === site;
}

function visibleByline(body: Element, title: Element | null): Byline {
  let best: { names: string; element: Element; score: number } | null = null;
  const start = title ? positionOf(body, title) : 0;
  const marked =
    '[rel~=author],[itemprop~=author],[class*=byline i],[class*=author i],[class*=writer i],address,[data-testid*=author i],[data-testid*=byline i]';
  for (const element of body.querySelectorAll(`${marked},p,div,span,li,small,em`)) {
    const text = foldText(element.textContent ?? '');
    if (!text || text.length > 220) continue;
    const isMarked = element.matches(marked);
    const isSaid = says.test(text);
    if (!isMarked && !isSaid) continue;
    if (
      !isMarked &&
      !isBlock(element) &&
      element.parentElement?.localName === 'p' &&
      textOf(element.parentElement).length > text.length + 80
    )
      continue;
    const names = cleanByline(nameIn(element, text, isSaid));
    if (!names) continue;
    const distance = positionOf(body, element) - start;
    const isNear = distance > -400 && distance < 900;
    if (!isNear && !element.matches('[rel~=author],[itemprop~=author]')) continue;
    if (
      element.closest('nav, footer, [class*=comment i], [class*=testimonial i], [class*=related i]')
    )
      continue;
    const first = names.split(/,| and | & /)[0] ?? names;
    const score =
      (isSaid ? 3 : 0) +
      (element.matches('[rel~=author],[itemprop~=author]') ? 2 : isMarked ? 1 : 0) +
      (isPersonName(first.trim()) ? 3 : -1) +
      (isNear ? 1 : 0) -
      Math.abs(distance) / 2000 -
      text.length / 400;
    if (score > 2.2 && (!best || score > best.score)) best = { names, element, score };
  }
  return best ? { names: best.names, element: best.element } : { names: null, element: null };
}

/** The linked or marked names inside a byline, where there are any. */
function nameIn(element: Element, text: string, isSaid: boolean): string {
  const links = [
    ...element.querySelectorAll(
      'a[rel~=author],a[href*=author],a[href*=contributor],a[href*=profile],[itemprop=name]',
    ),
  ]
    .map(textOf)
    .filter(isPersonName);
  if (links.length) return [...new Set(links)].join(', ');
  return isSaid ? text : text;
}

/** Characters of text before an element: how far down the page it stands. */
function positionOf(body: Element, element: Element): number {
  const range = body.ownerDocument.createRange();
  range.setStart(body, 0);
  range.setEndBefore(element);
  return range.toString().length;
}
