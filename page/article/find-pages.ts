import { foldText } from '@/core/article/fold-text';
import { own } from '@/page/article/own-members';
import { pagesOfOne, plainAddress } from '@/page/article/page-address';

/** An article that goes on on other pages of its site. */
export type ArticlePages = {
  /** The page in front, from 1. */
  at: number;
  /** Null where the page does not say how many there are. */
  count: number | null;
  /** Addresses by page number, as far as this page tells them; never its own. */
  urls: ReadonlyMap<number, string>;
};

/** More is no article but an archive. */
const mostPages = 100;

const numberOnly = /^(?:(?:page|slide|part|seite|page no\.?)\s*)?(\d{1,3})$/i;
const nextWords =
  /^(?:(?:go to |view |see )?(?:the )?next(?: page| slide| part)?|continue(?: reading)?|page suivante|suivante?|weiter|nächste seite|siguiente|pagina siguiente|próxima|avanti|далее)?\s*[›»→>]*$/i;
/** What leads to a page and to nothing else, so that its address may look like no page. */
const surelyNext = /\bnext (?:page|slide)\b|page suivante|nächste seite/i;
const position =
  /(?:^|\s)(?:page|slide|part|seite|photo|image)?\s*(\d{1,3})\s*(?:of|\/|von|sur|de|di|out of)\s*(\d{1,3})(?:\s|$)/i;

/** Parts of a page with pagers of their own. */
const elsewhere =
  'aside, footer, [class*=comment i], [id*=comment i], [class*=related i], [class*=carousel i]';

/** Whether an article stands on several pages, and where they are. Reads only what the page itself shows or declares. */
export function findPages(document: Document, address = document.URL): ArticlePages | null {
  const links = linksOf(document, address);
  const urls = new Map<number, string>();
  let at: number | null = null;

  for (const { url, text } of links) {
    const number = Number(numberOnly.exec(text)?.[1] ?? 0);
    const pages = number ? pagesOfOne(address, url) : null;
    if (!pages || pages.to !== number || number > mostPages) continue;
    at ??= pages.from;
    if (pages.from === at && !urls.has(number)) urls.set(number, url);
  }
  const told = positionOf(document);
  for (const { url, rel, text, label } of links) {
    const isNext = rel.includes('next') || isNextLabel(text) || isNextLabel(label);
    if (!isNext) continue;
    const pages = pagesOfOne(address, url);
    if (pages && pages.to === pages.from + 1) {
      at ??= pages.from;
      if (at === pages.from && !urls.has(pages.to)) urls.set(pages.to, url);
    } else if (!pages && told && told.at < told.count && surelyNext.test(`${text} ${label}`)) {
      at ??= told.at;
      if (!urls.has(at + 1)) urls.set(at + 1, url);
    }
  }
  for (const { url, rel } of links) {
    const pages = rel.includes('prev') ? pagesOfOne(address, url) : null;
    if (!pages || pages.to !== pages.from - 1) continue;
    at ??= pages.from;
    if (at === pages.from && !urls.has(pages.to)) urls.set(pages.to, url);
  }
  if (at === null || urls.size === 0) return null;
  const largest = Math.max(at, ...urls.keys());
  // The last number of a pager is its end; the next page alone says nothing of an end.
  const isWhole = urls.size + 1 >= largest && (urls.size > 1 || largest === at);
  const count = told?.at === at && told.count >= largest ? told.count : isWhole ? largest : null;
  return { at, count, urls };
}

type PageLink = { url: string; text: string; label: string; rel: string[] };

function linksOf(document: Document, address: string): PageLink[] {
  const links: PageLink[] = [];
  for (const element of document.querySelectorAll(
    'a[href], link[rel~=next][href], link[rel~=prev][href]',
  )) {
    if (element.localName === 'a' && element.closest(elsewhere)) continue;
    const href = element.getAttribute('href') ?? '';
    if (!URL.canParse(href, document.baseURI)) continue;
    const { href: url, origin, protocol } = new URL(href, document.baseURI);
    // Opened in a frame and offered as a link: of this site, and no script.
    if (!protocol.startsWith('http') || origin !== new URL(address).origin) continue;
    if (plainAddress(url) === plainAddress(address)) continue;
    links.push({
      url,
      text: foldText(element.textContent ?? '').slice(0, 60),
      label: foldText(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? ''),
      rel: (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/),
    });
  }
  return links;
}

const isNextLabel = (text: string): boolean => text !== '' && nextWords.test(text);

/** “Page 2 of 5”, “Slide 3/12”: a short text of its own, and the only one of its kind. */
function positionOf(document: Document): { at: number; count: number } | null {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let found: { at: number; count: number } | null = null;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.length > 60 || !/\d/.test(text.data)) continue;
    const box = text.parentElement && own(text.parentElement);
    const line = foldText(box?.textContent ?? '');
    const seen = line.length <= 40 ? position.exec(line) : null;
    if (!seen || box?.closest(`${elsewhere}, table, script, style, noscript`)) continue;
    const [at, count] = [Number(seen[1]), Number(seen[2])];
    if (at < 1 || at > count || count < 2 || count > mostPages) continue;
    if (found && (found.at !== at || found.count !== count)) return null;
    found = { at, count };
  }
  return found;
}
