import type { ArticleImage } from '@/core/article/article';
import { isTinyPicture } from '@/core/article/picture-address';
import { textOf, wordsOf } from '@/page/article/box';
import { isFace } from '@/page/article/is-face';
import { imageOf } from '@/page/article/resolve-images';
import type { Body } from '@/page/article/find-body';

/** Smaller pictures between title and text are faces and logos. */
const smallestLeadPixels = 200;
const longestCaptionWords = 70;

/** The picture that opens the article, if it stands between title and text and not in the body itself. */
export function findLeadImage(
  page: Element,
  body: Body,
  title: Element | null,
): ArticleImage | null {
  if (!title || !body.first) return null;
  for (const image of page.querySelectorAll('img')) {
    const isBetween =
      title.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING &&
      body.first.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING;
    if (!isBetween || image.closest('nav, aside') || isFace(image)) continue;
    // “…&width=32”: what its server made so small is a face, whatever its tag says of it.
    if (isTinyPicture(image.getAttribute('src') ?? '')) continue;
    const width = Number(image.getAttribute('width') ?? smallestLeadPixels);
    if (width < smallestLeadPixels) continue;
    const isKept = body.root.contains(image) && !body.dropped.some((one) => one.contains(image));
    if (isKept) return null;
    const found = imageOf(image);
    if (found) return { ...found, caption: found.caption ?? captionBeside(image) };
  }
  return null;
}

function captionBeside(image: Element): string | null {
  for (
    let box = image.parentElement, climbs = 0;
    box && climbs < 3;
    box = box.parentElement, climbs += 1
  ) {
    if (box.querySelector('h1')) return null;
    const caption = box.querySelector('figcaption, [class*=caption i]') ?? box;
    if (textOf(caption)) return wordsOf(caption) <= longestCaptionWords ? textOf(caption) : null;
  }
  return null;
}
