import type { ArticleImage } from '@/core/article/article';
import {
  isEmptyPicture,
  isPictureAddress,
  isTinyPicture,
  isTracker,
} from '@/core/article/picture-address';
import { picturesInJson } from '@/core/article/pictures-in-json';
import { textOf } from '@/page/article/box';
import { captionPictures } from '@/page/article/caption-pictures';
import { isFace } from '@/page/article/is-face';
import { own } from '@/page/article/own-members';
import { paintedAddress, sourcesIn, sourcesOfPicture } from '@/page/article/picture-sources';
import { unwrapNoscript } from '@/page/article/unwrap-noscript';

/** The reader's column; the file is chosen for it at the pixels of the screen. */
const columnPixels = 680;
/** Fewer characters than this in a `data:` address are a stand-in, blurred or blank. */
const shortestInline = 6000;
/** A box with more in it than this is no frame of one picture. */
const mostClimbs = 3;

/**
 * Gives every picture of the copy the address a reader would see after scrolling; drops pixels and
 * spacers. `told` is the picture the page names to machines: it fills an empty place under the title.
 */
export function resolveImages(
  body: Element,
  liveOf: WeakMap<Node, Node>,
  told: string | null = null,
): void {
  const live = liveOf.get(body)?.ownerDocument?.defaultView;
  const wantedPixels = columnPixels * Math.min(3, Math.max(1, live?.devicePixelRatio ?? 1));
  const copies = unwrapNoscript(body);
  const liveBoxOf = pairs(body, liveOf.get(body));
  for (const box of body.querySelectorAll(placeholders)) placeToImage(box, liveBoxOf);
  const title = body.querySelector('h1');
  let lead = told === null || !title ? null : absoluteOf(told, body.ownerDocument.baseURI);
  for (const image of body.querySelectorAll('img')) {
    if (isEmoji(image)) {
      image.replaceWith(image.getAttribute('alt') ?? '');
      continue;
    }
    const twin = copies.get(image);
    let source = (twin && sourceOf(twin, undefined)) ?? sourceOf(image, liveOf.get(image));
    if (source === null && lead !== null && isPlaceUnder(title, image)) source = lead;
    if (!source || isPixel(image, source)) {
      image.remove();
      continue;
    }
    // The first picture under the title is the lead; the one told is in use or not needed.
    if (source === lead || (isUnder(title, image) && !isFace(image))) lead = null;
    settle(image, source, twin);
  }
  captionPictures(body);

  function sourceOf(image: Element, liveImage: Node | undefined): string | null {
    const picture = image.closest('picture');
    const own = image.getAttribute('src') ?? '';
    const candidates = [
      ...(picture ? sourcesOfPicture(picture, wantedPixels) : []),
      ...sourcesIn(image, wantedPixels),
      currentSource(liveImage),
      own,
    ];
    return (
      firstGood(candidates, image) ??
      firstGood(sourcesAround(image, liveImage), image) ??
      // A picture inlined whole is the picture; a stand-in is a few hundred bytes.
      (/^data:image\/(?:png|jpe?g|gif|webp|avif);/i.test(own) && own.length > shortestInline
        ? own
        : null)
    );
  }

  /** What the frame, the link or a piece of JSON around a lone picture says. */
  function sourcesAround(image: Element, liveImage: Node | undefined): string[] {
    const found: string[] = [];
    let liveBox = liveImage?.parentElement;
    for (
      let box = image.parentElement, climbs = 0;
      box && box !== body && climbs < mostClimbs;
      box = box.parentElement, climbs += 1
    ) {
      if (box.querySelectorAll('img').length > 1) break;
      const href = box.localName === 'a' ? (box.getAttribute('href') ?? '') : '';
      if (/\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(href)) found.push(href);
      found.push(...sourcesIn(box, wantedPixels).filter(isPictureAddress));
      if (!liveBox) continue;
      const around = own(liveBox);
      for (const script of around.querySelectorAll('script[type="application/json" i]'))
        found.push(...picturesInJson(script.textContent ?? ''));
      liveBox = around.parentElement;
    }
    return found;
  }
}

/** “😀” drawn as a picture is a letter of the text. */
const isEmoji = (image: Element): boolean =>
  /(?:^|\s)(?:wp-smiley|emoji)(?:\s|$)/i.test(image.getAttribute('class') ?? '') &&
  /^\S{1,8}$/.test(image.getAttribute('alt') ?? '');

const isUnder = (title: Element | null, image: Element): boolean =>
  title !== null &&
  Boolean(title.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_FOLLOWING) &&
  !image.closest('aside, footer, nav');

/** An empty place as large as a picture that opens an article. */
const isPlaceUnder = (title: Element | null, image: Element): boolean =>
  isUnder(title, image) &&
  image.closest('figure, picture') !== null &&
  Number(image.getAttribute('width') ?? 200) >= 200;

/** The blurred stand-in is only taken where nothing better is known. */
function firstGood(candidates: string[], image: Element): string | null {
  const usable = candidates.flatMap((candidate) => {
    const trimmed = candidate.trim();
    if (!trimmed || trimmed.length > 4000 || isEmptyPicture(trimmed)) return [];
    return absoluteOf(trimmed, image.ownerDocument.baseURI) ?? [];
  });
  return usable.find((address) => !isTinyPicture(address)) ?? usable[0] ?? null;
}

const currentSource = (live: Node | undefined): string =>
  live instanceof Object && 'currentSrc' in live && typeof live.currentSrc === 'string'
    ? live.currentSrc
    : '';

/** From here on the picture has its address, its words and its size, and nothing of the loader. */
function settle(image: Element, source: string, twin: Element | undefined): void {
  const words = ['alt', 'title', 'aria-label'];
  const alt = [image, twin].flatMap((one) => words.map((name) => one?.getAttribute(name)?.trim()));
  const kept = new Set(['width', 'height', 'class', 'itemprop', 'title']);
  for (const name of image.getAttributeNames()) if (!kept.has(name)) image.removeAttribute(name);
  image.setAttribute('src', source);
  image.setAttribute('alt', alt.find(Boolean) ?? '');
  const picture = image.closest('picture');
  if (picture) picture.replaceWith(image);
}

function isPixel(image: Element, source: string): boolean {
  const style = image.getAttribute('style') ?? '';
  const side = (name: string) => {
    const value =
      image.getAttribute(name) ??
      new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([\\d.]+)px`, 'i').exec(style)?.[1];
    return value !== undefined && /^\d+(?:\.\d+)?(?:px)?$/.test(value.trim())
      ? parseFloat(value)
      : Infinity;
  };
  return Math.min(side('width'), side('height')) <= 3 || isTracker(source);
}

const boxes = 'figure, [role=img]';

/** The live figures of the copied ones, where all of them were copied: in the same order. */
function pairs(body: Element, live: Node | undefined): WeakMap<Node, Node> {
  const copied = [...body.querySelectorAll(boxes)];
  const theirs =
    live && copied.length ? [...Element.prototype.querySelectorAll.call(live, boxes)] : [];
  const found = new WeakMap<Node, Node>();
  if (copied.length !== theirs.length) return found;
  for (const [at, box] of copied.entries()) {
    const one = theirs[at];
    if (one) found.set(box, one);
  }
  return found;
}

/** Boxes that stand where a picture will be, without an `img` in them yet. */
const placeholders =
  'figure, [role=img], [style*=background], [data-bg], [data-background], [data-background-image], [data-bgset], [data-image], picture, amp-img, [data-src]:empty';

function placeToImage(box: Element, liveOf: WeakMap<Node, Node>): void {
  if (/^(?:img|iframe|video|audio|source|embed|object|script)$/.test(box.localName)) return;
  if (box.querySelector('img, video, iframe, audio, table')) return;
  const isPicture =
    /^(?:figure|picture|amp-img)$/.test(box.localName) || box.getAttribute('role') === 'img';
  // A painted box with words in it is a box with a background, unless a figure holds it.
  if (!isPicture && textOf(box) && !box.closest('figure')) return;
  if (!isPicture && !box.closest('figure') && !looksLikePlace(box)) return;
  const sources = [
    ...(box.localName === 'picture' ? sourcesOfPicture(box, columnPixels * 2) : []),
    ...sourcesIn(box, columnPixels * 2),
    box.localName === 'amp-img' ? (box.getAttribute('src') ?? '') : '',
    paintedAddress(box.getAttribute('style') ?? '') ?? '',
    isPicture ? (paintedByPage(liveOf.get(box)) ?? '') : '',
  ];
  const address = firstGood(sources.filter(Boolean), box);
  if (!address || !isPictureAddress(address)) return;
  const image = box.ownerDocument.createElement('img');
  image.setAttribute('src', address);
  image.setAttribute('alt', box.getAttribute('alt') ?? box.getAttribute('aria-label') ?? '');
  box.prepend(image);
}

const looksLikePlace = (box: Element): boolean =>
  /image|img|photo|picture|figure|media|hero|lazy/i.test(
    `${box.getAttribute('class') ?? ''} ${box.id}`,
  );

/** What the page's own style sheet paints in a box that says it is a picture. */
function paintedByPage(live: Node | undefined): string | null {
  const view = live?.ownerDocument?.defaultView;
  if (!view || !(live instanceof view.Element)) return null;
  const { backgroundImage } = view.getComputedStyle(live);
  return backgroundImage ? paintedAddress(`background-image:${backgroundImage}`) : null;
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
