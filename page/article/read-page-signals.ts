import { healthShare } from '@/core/article/health-words';
import type { PageSignals } from '@/core/article/page-signals';
import { isHeading } from '@/page/article/box';
import { readEvidence } from '@/page/article/read-evidence';
import { walkSignals } from '@/page/article/walk-signals';

const price = /(?:[$£€¥₹]|\bUSD|\bEUR)\s?\d[\d,.]*|\d+[.,]\d\d\s?(?:€|EUR|USD|£)/g;
const cart =
  /\b(add to (cart|bag|basket)|buy now|shopping (cart|bag)|in stock|out of stock|free shipping|checkout)\b/i;

/** Counts what tells a page's kind. Looks at each element of the live page once, and changes nothing. */
export function readPageSignals(document: Document, body: HTMLElement): PageSignals {
  const evidence = readEvidence(document);
  const address = /^[a-z]+:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(document.URL);
  const seen = walkSignals(body);
  const prose = [...seen.proseByBox.values()].reduce((all, one) => all + one, 0);
  return {
    host: evidence.host,
    path: address?.[1] ?? '',
    query: address?.[2] ?? '',
    types: [...evidence.data.types, ...seen.itemTypes],
    openGraphType: evidence.meta.get('og:type')?.toLowerCase() ?? null,
    proseCharacters: prose,
    paragraphs: seen.paragraphs,
    allCharacters: seen.characters,
    linkedCharacters: seen.linked,
    links: seen.links,
    densest: Math.max(0, ...seen.proseByBox.values()) / Math.max(1, prose),
    firstHeadings: seen.headings.filter(({ localName }) => localName === 'h1').length,
    headings: seen.headings.filter(isHeading).length,
    prices: seen.text.match(price)?.length ?? 0,
    buttons: seen.buttons,
    codeBlocks: seen.codeBlocks,
    posts: seen.posts,
    cards: seen.cards,
    hasAuthor: evidence.data.authors.length > 0 || evidence.meta.has('author') || seen.hasAuthor,
    hasDate:
      evidence.data.published !== null ||
      evidence.meta.has('article:published_time') ||
      seen.hasDate,
    hasCart: cart.test(seen.text),
    healthShare: healthShare(seen.proseSample),
  };
}
