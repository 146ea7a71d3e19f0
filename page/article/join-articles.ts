import type { Article, Reference } from '@/core/article/article';
import type { LeftOut } from '@/core/article/left-out';
import { comparable } from '@/core/article/comparable';
import { countWords } from '@/core/article/count-words';

/** One page of an article, read. */
export type ArticlePart = { number: number; article: Article };

/** A row of page numbers: it leads to what is here. */
const pageNumbers = /^\s*(?:\d{1,3}\s+){1,}\d{1,3}\s*$/;

/** Shorter lines may well stand on every page and belong there: “Ingredients”. */
const shortestRepeat = 40;

/**
 * One article from its pages, in their order, each in a section of its own that says its number. What
 * every page says again, title, lead, writer, first picture, is there once; references are one list.
 */
export function joinArticles(parts: readonly ArticlePart[], document: Document): Article | null {
  const [first, ...others] = [...parts].sort((one, other) => one.number - other.number);
  if (!first) return null;
  const inert = document.implementation.createHTMLDocument('');
  const seen = new Set<string>([comparable(first.article.title)]);
  if (first.article.subtitle) seen.add(comparable(first.article.subtitle));
  const pictures = new Set<string>(first.article.leadImage ? [first.article.leadImage.src] : []);
  const removals: LeftOut[] = [];
  /** Characters of the body before this page: what was left out knows its place by them. */
  let before = 0;
  for (const part of [first, ...others]) {
    const section = sectionOf(part, inert);
    if (part !== first) dropRepeats(section, part.article, seen, pictures);
    remember(section, seen, pictures);
    for (const removal of part.article.removals)
      removals.push({ ...removal, id: removals.length + 1, place: before + removal.place });
    before += (section.textContent ?? '').replace(/\s/g, '').length;
    inert.body.append(section);
  }
  const text = [...inert.body.children].map(({ textContent }) => textContent ?? '').join('\n');
  const all = [first, ...others].map(({ article }) => article);
  const last = <T>(pick: (article: Article) => T | null) =>
    all.map(pick).findLast((one) => one !== null) ?? null;
  return {
    ...first.article,
    html: inert.body.innerHTML,
    text: all.map((article) => article.text).join('\n'),
    byline: first.article.byline ?? last(({ byline }) => byline),
    reviewer: first.article.reviewer ?? last(({ reviewer }) => reviewer),
    authorBox: first.article.authorBox ?? last(({ authorBox }) => authorBox),
    references: joinReferences(all.flatMap(({ references }) => references)),
    words: countWords(text),
    removals,
  };
}

function sectionOf({ number, article }: ArticlePart, inert: Document): HTMLElement {
  const section = inert.createElement('section');
  section.title = String(number);
  const parsed = new DOMParser().parseFromString(article.html, 'text/html');
  section.append(...[...parsed.body.childNodes].map((node) => inert.importNode(node, true)));
  for (const box of section.querySelectorAll('nav, div, p, ul, ol'))
    if (pageNumbers.test(box.textContent ?? '') && box.querySelector('a')) box.remove();
  return section;
}

const lines = 'p, h1, h2, h3, h4, h5, h6, blockquote, li, figcaption';

function dropRepeats(
  section: Element,
  { title }: Article,
  seen: ReadonlySet<string>,
  pictures: ReadonlySet<string>,
): void {
  for (const line of section.querySelectorAll(lines)) {
    const text = comparable(line.textContent ?? '');
    if (text === comparable(title) || (text.length >= shortestRepeat && seen.has(text)))
      line.remove();
  }
  for (const picture of section.querySelectorAll('img'))
    if (pictures.has(picture.getAttribute('src') ?? ''))
      (picture.closest('figure') ?? picture).remove();
}

function remember(section: Element, seen: Set<string>, pictures: Set<string>): void {
  for (const line of section.querySelectorAll(lines)) seen.add(comparable(line.textContent ?? ''));
  for (const picture of section.querySelectorAll('img'))
    pictures.add(picture.getAttribute('src') ?? '');
}

function joinReferences(references: readonly Reference[]): Reference[] {
  const byText = new Map<string, Reference>();
  for (const reference of references) {
    const key = comparable(reference.text);
    if (!byText.has(key)) byText.set(key, reference);
  }
  return [...byText.values()];
}
