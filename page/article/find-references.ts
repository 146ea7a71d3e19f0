import type { Reference } from '@/core/article/article';
import { comparable } from '@/core/article/comparable';
import { blockText } from '@/page/article/block-text';
import { isHeading, textOf, wordsOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';

export type ReferenceSection = {
  references: Reference[];
  elements: Element[];
  /** What each reference was read from. */
  entries: Element[];
};

const headed =
  /^(?:(?:article |selected |key |medical |scientific |our |view |show |see |full |list of |cited |primary |additional |external |data |image )*(?:references?|sources?|bibliography|citations?|works cited|footnotes|endnotes|literature(?: cited)?|further reading|cited (?:sources|research)|studies(?: cited)?|resources)(?: (?:list|cited|used|consulted|and (?:resources|further reading|citations|references|notes|sources|footnotes)))?|references (?:&|and) .{3,20}|sources (?:&|and) .{3,20}|resources (?:&|and) .{3,20}|how we reviewed this article|where (?:this|the) information comes from)\s*(?:\(\d+\))?\s*[:：]?(?:\s*\d+)?$/i;
const surelyHeaded =
  /\b(references?|bibliography|citations?|works cited|footnotes|endnotes|literature|sources?)\b/i;
const cites =
  /\b(doi|pmid|pmc\d|isbn|et al|vol\.?|journal|university|institute|academy|association|foundation|department|centers? for|organi[sz]ation|society|clinic|college|press|retrieved|accessed|lancet|jama|bmj|nejm|nih|cdc|who|usda|fda|nhs|study|health|medlineplus|mayo|harvard|pubmed|medicine|nutrition)\b|\b(19|20)\d\d\b|https?:\/\//i;

/** Sections of references or sources: also closed ones, and outside the box of the article. */
export function findReferences(body: Element, measures: Measures): ReferenceSection {
  const references: Reference[] = [];
  const elements: Element[] = [];
  const read: Element[] = [];
  const seen = new Set<string>();
  for (const heading of headingsOf(body, measures)) {
    if (elements.some((element) => element.contains(heading))) continue;
    const parts = entriesAfter(heading);
    const isCertain = surelyHeaded.test(textOf(heading));
    // “Source” under a picture, again and again, is a credit and no section.
    if (/^source\s*:?$/i.test(textOf(heading)) && (parts.entries.length < 2 || !isHeading(heading)))
      continue;
    const citing = parts.entries.filter(
      (entry) => cites.test(textOf(entry)) || leavesSite(entry),
    ).length;
    if (!parts.entries.length || citing < parts.entries.length * (isCertain ? 0.34 : 0.6)) continue;
    for (const entry of parts.entries) {
      const text = entryText(entry);
      const key = comparable(text);
      if (!key || seen.has(key)) continue;
      seen.add(key);
      references.push({ text, html: entry.innerHTML });
      read.push(entry);
    }
    elements.push(heading, ...parts.containers);
  }
  return { references, elements, entries: read };
}

const headNames = new Set(
  'h1 h2 h3 h4 h5 h6 button summary p dt div strong b span a li caption label'.split(' '),
);

function headingsOf(body: Element, measures: Measures): Element[] {
  const found: Element[] = [];
  for (const element of measures.list(headNames, { least: 5, most: 60 }, body)) {
    const text = textOf(element);
    if (!headed.test(text)) continue;
    if (element.closest('nav, header, [role=navigation]')) continue;
    if (
      element.localName === 'a' &&
      element.getAttribute('href')?.startsWith('#') &&
      element.closest('li')
    )
      continue;
    let top: Element = element;
    while (
      top.parentElement &&
      top.parentElement.localName !== 'body' &&
      textOf(top.parentElement) === text
    )
      top = top.parentElement;
    if (!found.includes(top)) found.push(top);
  }
  return found;
}

/** The list or paragraphs that follow the heading, itself or around it, up to the next heading. */
function entriesAfter(heading: Element): { entries: Element[]; containers: Element[] } {
  for (let from: Element | null = heading, climbs = 0; from && climbs < 3; climbs += 1) {
    const containers: Element[] = [];
    const entries: Element[] = [];
    for (let next = from.nextElementSibling; next; next = next.nextElementSibling) {
      if (isHeading(next) || next.querySelector(':scope > h1, :scope > h2, :scope > h3')) break;
      const items = entriesIn(next);
      if (!items.length) {
        if (textOf(next)) break;
        continue;
      }
      if (entries.length && /^(div|section|aside)$/.test(next.localName) && !items.some(isCitation))
        break;
      if (next.localName === 'p' && entries.length && !isCitation(next)) break;
      entries.push(...items);
      containers.push(next);
    }
    if (entries.length) return { entries, containers };
    if (from.parentElement?.localName === 'body') break;
    from = from.parentElement;
    if (from && wordsOf(from) > wordsOf(heading) + 2 && from.querySelector('h1, p + p + p')) break;
  }
  return { entries: [], containers: [] };
}

const isCitation = (entry: Element): boolean => cites.test(textOf(entry)) || leavesSite(entry);

function entriesIn(box: Element): Element[] {
  const items = [...box.querySelectorAll('li')].filter(
    (item) => !item.querySelector('li') && textOf(item),
  );
  if (box.localName === 'li') return [box];
  if (items.length) return items;
  if (box.localName === 'p') return textOf(box) ? [box] : [];
  const paragraphs = [...box.querySelectorAll('p, dd, cite, tr')].filter(
    (one) => textOf(one) && !one.querySelector('p, cite'),
  );
  if (paragraphs.length) return paragraphs;
  const inner = [...box.children].filter((child) => textOf(child));
  if (inner.length > 1 && inner.every((child) => child.localName === 'div')) return inner;
  return textOf(box) && wordsOf(box) <= 120 ? [box] : [];
}

/** Whether a link in it leads to another site. */
export function leavesSite(entry: Element): boolean {
  const own = hostOf(entry.ownerDocument.baseURI);
  return [...entry.querySelectorAll('a[href]')].some((link) => {
    const host = hostOf(link.getAttribute('href') ?? '');
    return host !== '' && host !== own;
  });
}

const hostOf = (url: string) =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
const entryText = (entry: Element): string =>
  blockText(entry)
    .replaceAll('\n', ' ')
    .replace(/^[\^↑↩\s]+|[↑↩\s]+$/g, '');
