import type { PageSignals } from '@/core/article/page-signals';
import { measure } from '@/page/article/measure';
import { isHeading } from '@/page/article/box';
import { readEvidence } from '@/page/article/read-evidence';

const price = /(?:[$£€¥₹]|\bUSD|\bEUR)\s?\d[\d,.]*|\d+[.,]\d\d\s?(?:€|EUR|USD|£)/g;
const cart =
  /\b(add to (cart|bag|basket)|buy now|shopping (cart|bag)|in stock|out of stock|free shipping|checkout)\b/i;
const shortestParagraph = 80;
/** More text than this adds nothing to the verdict, only time. */
const sampleCharacters = 200_000;

/** Counts what tells a page's kind. Reads the live page only through queries, and changes nothing. */
export function readPageSignals(document: Document): PageSignals {
  const evidence = readEvidence(document);
  const address = /^[a-z]+:\/\/[^/?#]*([^?#]*)(\?[^#]*)?/i.exec(document.URL);
  const body = document.body;
  const measures = measure(body);
  const all = measures.get(body);
  const byParent = new Map<Element, number>();
  let proseCharacters = 0;
  let paragraphs = 0;
  for (const paragraph of body.querySelectorAll('p, li, dd, blockquote, td, div')) {
    const size = measures.get(paragraph);
    if (!size || size.characters < shortestParagraph || size.linked > size.characters * 0.4)
      continue;
    if (paragraph.localName !== 'p' && !ownsText(paragraph)) continue;
    if (paragraph.closest('nav, footer, header nav, aside, form')) continue;
    proseCharacters += size.characters;
    paragraphs += 1;
    const parent = paragraph.parentElement;
    if (parent) byParent.set(parent, (byParent.get(parent) ?? 0) + size.characters);
  }
  const text = (body.textContent ?? '').slice(0, sampleCharacters);
  const headings = [...body.querySelectorAll('h1,h2,h3,h4')];
  return {
    host: evidence.host,
    path: address?.[1] ?? '',
    query: address?.[2] ?? '',
    types: [
      ...evidence.data.types,
      ...[...body.querySelectorAll('[itemtype]')]
        .slice(0, 60)
        .map((box) => (box.getAttribute('itemtype') ?? '').replace(/^.*\//, '')),
    ],
    openGraphType: evidence.meta.get('og:type')?.toLowerCase() ?? null,
    proseCharacters,
    paragraphs,
    allCharacters: all?.characters ?? 0,
    linkedCharacters: all?.linked ?? 0,
    links: body.querySelectorAll('a[href]').length,
    densest: Math.max(0, ...byParent.values()) / Math.max(1, proseCharacters),
    firstHeadings: headings.filter((heading) => heading.localName === 'h1').length,
    headings: headings.filter(isHeading).length,
    prices: text.match(price)?.length ?? 0,
    buttons: body.querySelectorAll('button, input[type=submit]').length,
    codeBlocks: body.querySelectorAll('pre').length,
    posts: body.querySelectorAll(
      '[class*=reply i],[class*=answer i],[class*=message i],[class*=comment-body i],[id^=post i],[class*=post-stream i],[itemprop=comment],[itemprop=suggestedAnswer],[class*=thread i]',
    ).length,
    cards: body.querySelectorAll('a[href] h2, a[href] h3, h2 a[href], h3 a[href], li a[href] img')
      .length,
    hasAuthor:
      evidence.data.authors.length > 0 ||
      evidence.meta.has('author') ||
      body.querySelector('[rel=author],[itemprop=author],[class*=byline i],[class*=author i]') !==
        null,
    hasDate:
      evidence.data.published !== null ||
      evidence.meta.has('article:published_time') ||
      body.querySelector('time[datetime],[itemprop=datePublished]') !== null,
    hasCart: cart.test(text),
  };
}

const ownsText = (element: Element): boolean => {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 && (child as Text).data.trim().length >= 40) return true;
  return false;
};
