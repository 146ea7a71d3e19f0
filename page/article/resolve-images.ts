import type { ArticleImage } from '@/core/article/article';
import { textOf } from '@/page/article/box';

const lazy = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-image',
  'data-img-src',
  'data-hi-res-src',
  'data-full-src',
  'data-url',
  'data-echo',
  'data-orig-file',
  'data-large-file',
  'data-flickity-lazyload',
  'data-runner-src',
  'data-pin-media',
];
const lazySets = [
  'srcset',
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'data-src-set',
  'data-sizes-srcset',
];
const resolved = new Set([
  ...lazy,
  ...lazySets,
  'loading',
  'style',
  'sizes',
  'decoding',
  'usemap',
  'longdesc',
]);
/** The widest column of the reader at twice its pixels; larger files only cost. */
const wantedWidth = 1600;
const empty =
  /(?:^data:)|\b(?:blank|spacer|placeholder|pixel|transparent|1x1|clear|loading|lazy[-_]?load|grey|gray|dummy)\b[^/]*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;
const tracker =
  /(?:\/(?:pixel|beacon|track(?:ing)?|collect|impression|count(?:er)?)(?:[./?]|$))|\b(?:doubleclick|scorecardresearch|quantserve|facebook\.com\/tr|google-analytics|adservice|amazon-adsystem|pixel\.wp|stats\.wp)\b/i;

/** Gives every picture of the copy the address a reader would see after scrolling; drops pixels and spacers. */
export function resolveImages(body: Element, liveOf: WeakMap<Node, Node>): void {
  unwrapNoscript(body);
  for (const picture of body.querySelectorAll('figure, [style*=background]'))
    paintedToImage(picture);
  for (const image of body.querySelectorAll('img')) {
    const source = sourceOf(image, liveOf.get(image));
    if (!source || isPixel(image, source)) {
      image.remove();
      continue;
    }
    for (const name of image.getAttributeNames())
      if (resolved.has(name)) image.removeAttribute(name);
    image.setAttribute('src', source);
    const picture = image.closest('picture');
    if (picture) picture.replaceWith(image);
  }
}

function sourceOf(image: Element, live: Node | undefined): string | null {
  const candidates: string[] = [];
  const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])];
  const current =
    live instanceof Object && 'currentSrc' in live && typeof live.currentSrc === 'string'
      ? live.currentSrc
      : '';
  for (const one of sets)
    for (const name of lazySets) {
      const set = one.getAttribute(name);
      const best = set && bestOf(set);
      if (best) candidates.push(best);
    }
  for (const name of lazy)
    if (image.hasAttribute(name)) candidates.push(image.getAttribute(name) ?? '');
  candidates.push(current, image.getAttribute('src') ?? '');
  for (const candidate of candidates) {
    const trimmed = candidate.trim();
    if (!trimmed || trimmed.length > 4000 || empty.test(trimmed)) continue;
    const absolute = absoluteOf(trimmed, image.ownerDocument.baseURI);
    if (absolute) return absolute;
  }
  // A picture inlined whole is the picture; a placeholder is a few hundred bytes.
  const inline = image.getAttribute('src') ?? '';
  return /^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(inline) && inline.length > 1500
    ? inline
    : null;
}

/** The smallest candidate that fills the column, else the largest. */
function bestOf(set: string): string | null {
  const all = [...set.matchAll(/(\S+?)(?:\s+([\d.]+)([wx]))?\s*(?:,\s+|,(?=https?:|\/)|$)/g)]
    .filter((match) => match[1] && !match[1].startsWith('data:'))
    .map((match) => ({
      url: (match[1] ?? '').replace(/,$/, ''),
      size: Number(match[2] ?? 1) * (match[3] === 'x' ? 800 : match[3] ? 1 : 800),
    }))
    .sort((a, b) => a.size - b.size);
  return (all.find((one) => one.size >= wantedWidth) ?? all.at(-1))?.url ?? null;
}

function isPixel(image: Element, source: string): boolean {
  const side = (name: string) => {
    const value = image.getAttribute(name);
    return value !== null && /^\d+(px)?$/.test(value.trim()) ? parseInt(value, 10) : Infinity;
  };
  return Math.min(side('width'), side('height')) <= 3 || tracker.test(source);
}

/** The copy of a lazy picture for readers without script. With scripting on its content is text. */
function unwrapNoscript(body: Element): void {
  for (const noscript of body.querySelectorAll('noscript')) {
    const inert = new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html');
    const images = [
      ...(noscript.querySelector('img') ? noscript : inert.body).querySelectorAll('img'),
    ];
    const [image] = images;
    const before = noscript.previousElementSibling;
    if (image && images.length === 1 && textOf(inert.body) === '') {
      const twin = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
      const copy = body.ownerDocument.importNode(image, true);
      copy.removeAttribute('name');
      copy.removeAttribute('id');
      if (twin) {
        if (!copy.getAttribute('alt')) copy.setAttribute('alt', twin.getAttribute('alt') ?? '');
        twin.replaceWith(copy);
      } else noscript.before(copy);
    }
    noscript.remove();
  }
}

/** A figure that paints its picture as a background. */
function paintedToImage(box: Element): void {
  if (box.querySelector('img')) return;
  const url = /background(?:-image)?\s*:[^;]*url\(\s*["']?([^"')]+)/i.exec(
    box.getAttribute('style') ?? '',
  )?.[1];
  const inFigure =
    box.localName === 'figure' ||
    box.closest('figure') !== null ||
    box.getAttribute('role') === 'img';
  if (!url || !inFigure) return;
  const image = box.ownerDocument.createElement('img');
  image.setAttribute('src', url);
  image.setAttribute('alt', box.getAttribute('aria-label') ?? '');
  box.prepend(image);
}

function absoluteOf(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    // A malformed address is a picture nobody can load.
    return null;
  }
}

/** The first picture in a box with the caption that belongs to it. */
export function imageOf(box: Element): ArticleImage | null {
  const image = box.localName === 'img' ? box : box.querySelector('img');
  const src = image?.getAttribute('src');
  if (!image || !src) return null;
  const caption = image.closest('figure')?.querySelector('figcaption');
  return { src, alt: image.getAttribute('alt') ?? '', caption: caption ? textOf(caption) : null };
}
