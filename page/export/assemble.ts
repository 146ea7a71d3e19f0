import type { ArticleImage } from '@/core/article/article';
import { pageAddress, safeAddress } from './safe-address';

/** A source as the reader's card shows it. */
export type Note = { name: string; position: string; says: string };

export type Parts = {
  title: string;
  subtitle: string | null;
  /** Who wrote it and when, in words. */
  lines: readonly string[];
  /** Where and when it was taken, in words; the first part becomes a link. */
  taken: { from: string; when: string };
  url: string;
  lead: ArticleImage | null;
  /** A copy of ours: its nodes are taken over. */
  body: HTMLElement;
  notes: { heading: string; items: readonly Note[] } | null;
  author: { heading: string; nodes: DocumentFragment } | null;
  references: { heading: string; entries: readonly DocumentFragment[] };
};

/** The article as it is taken away, one element, whatever kind of file it will be. */
export function assemble(document: Document, parts: Parts): HTMLElement {
  const make = (name: string, text?: string | null, className?: string) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const section = (name: string, heading: string) => {
    const element = make('section', null, name);
    element.append(make('h2', heading));
    return element;
  };

  const article = make('article');
  article.append(make('h1', parts.title));
  if (parts.subtitle) article.append(make('p', parts.subtitle, 'subtitle'));
  for (const line of parts.lines) article.append(make('p', line, 'byline'));
  article.append(takenLine());
  if (parts.lead) article.append(figure(parts.lead));
  article.append(...parts.body.childNodes);

  if (parts.notes && parts.notes.items.length > 0) {
    const notes = section('notes', parts.notes.heading);
    const list = make('ul');
    for (const { name, position, says } of parts.notes.items) {
      const item = make('li');
      item.append(make('b', name), position ? `, ${position}` : '', says ? `: ${says}` : '');
      list.append(item);
    }
    notes.append(list);
    article.append(notes);
  }
  if (parts.author) {
    const author = section('author', parts.author.heading);
    author.append(parts.author.nodes);
    article.append(author);
  }
  if (parts.references.entries.length > 0) {
    const references = section('references', parts.references.heading);
    const list = make('ol');
    for (const [at, entry] of parts.references.entries.entries()) {
      const item = make('li');
      item.id = `ref-${at + 1}`;
      item.append(entry);
      list.append(item);
    }
    references.append(list);
    article.append(references);
  }
  return article;

  function takenLine() {
    const line = make('p', null, 'taken');
    const address = pageAddress(parts.url);
    const link = make(address ? 'a' : 'span', parts.taken.from);
    if (address) link.setAttribute('href', address);
    line.append(link, ` ${parts.taken.when}`);
    return line;
  }

  function figure({ src, alt, caption }: ArticleImage) {
    const element = make('figure', null, 'lead');
    const image = document.createElement('img');
    const address = safeAddress(src);
    if (address) image.setAttribute('src', address);
    image.setAttribute('alt', alt);
    element.append(image);
    if (caption) element.append(make('figcaption', caption));
    return element;
  }
}
