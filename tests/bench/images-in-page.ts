import {
  isEmptyPicture,
  isPictureAddress,
  isTracker,
  pictureKey,
} from '@/core/article/picture-address';
import { cleanHtml } from '@/page/article/clean-html';
import { readArticle } from '@/page/article/read-article';

/**
 * Of the pictures that stand in the page between the first and the last line the reader shows: how many
 * have an address somewhere, in whatever form, and how many of those the reader shows. The page is searched
 * for addresses by a plain search through all attributes, not by the rules that are measured.
 */
export function countImages() {
  const reading = readArticle(document);
  if (!reading.ok) return null;
  const { article } = reading;
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(cleanHtml(article.html, holder.ownerDocument));
  const shown = new Set([...holder.querySelectorAll('img')].map((image) => pictureKey(image.src)));
  if (article.leadImage) shown.add(pictureKey(article.leadImage.src));
  const lines = new Set(article.text.split('\n').filter((line) => line.length > 60));
  const blocks = [...document.body.querySelectorAll('p, li, td, div, blockquote')].filter((block) =>
    lines.has((block.textContent ?? '').replace(/\s+/g, ' ').trim()),
  );
  const [first, last] = [blocks[0], blocks.at(-1)];
  const missing: string[] = [];
  let resolvable = 0;
  for (const image of document.body.querySelectorAll('img')) {
    if (!first || !last || !isBetween(first, image, last) || isFurniture(image)) continue;
    const keys = addressesOf(image).map((address) =>
      pictureKey(new URL(address, document.baseURI).href),
    );
    if (!keys.length) continue;
    resolvable += 1;
    if (!keys.some((key) => shown.has(key))) missing.push(addressesOf(image)[0] ?? '');
  }
  return { resolvable, shown: resolvable - missing.length, missing };
}

const isBetween = (first: Element, image: Element, last: Element): boolean =>
  Boolean(first.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING) &&
  Boolean(last.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING);

/** Cards that lead elsewhere, faces and signs are none of the article's. */
const isFurniture = (image: Element): boolean =>
  image.closest(
    'aside, nav, footer, form, button, [class*=related i], [class*=promo i], [class*=author i], [class*=avatar i], [class*=newsletter i], [class*=share i], [class*=ad- i]',
  ) !== null ||
  /avatar|icon|logo|emoji/i.test(`${image.className} ${image.getAttribute('src') ?? ''}`) ||
  ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 100) < 50) ||
  image.closest('a[href]')?.querySelector('h2, h3, h4') != null;

function addressesOf(image: HTMLImageElement): string[] {
  const elements = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const words = elements.flatMap((element) =>
    [...element.attributes].flatMap(({ value }) => value.split(/[\s"',]+(?=\S)/)),
  );
  return [image.currentSrc, ...words].filter(
    (word) => isPictureAddress(word) && !isEmptyPicture(word) && !isTracker(word),
  );
}
