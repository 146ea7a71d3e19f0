import { isPictureAddress } from '@/core/article/picture-address';
import { picturesInJson } from '@/core/article/pictures-in-json';
import { chooseFromSet } from '@/core/article/srcset';

/** Where lazy loaders keep the address; most telling first. Other names count if they hold a picture's address. */
const told = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-orig-file',
  'data-echo',
  'lazy-src',
];
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set', 'data-src-set'];
/** What no address of the picture stands in, however long it is. */
const never = new Set(
  'alt title class id style width height sizes href role loading decoding name aria-label type media'.split(
    ' ',
  ),
);
const longestAddress = 4000;

/** The addresses that an element keeps for its picture, best first; its own `src` is not among them. */
export function sourcesIn(element: Element, wantedPixels: number): string[] {
  const found: string[] = [];
  for (const name of sets) take(chooseFromSet(element.getAttribute(name) ?? '', wantedPixels));
  for (const name of told) takeAny(element.getAttribute(name), true);
  for (const { name, value } of element.attributes)
    if (!never.has(name) && name !== 'src' && !sets.includes(name) && !told.includes(name))
      takeAny(value, false);
  return found;

  function take(address: string | null): void {
    const trimmed = address?.trim();
    if (trimmed && trimmed.length <= longestAddress) found.push(trimmed);
  }

  function takeAny(value: string | null, isTold: boolean): void {
    if (!value || value.length < 5) return;
    if (/^\s*[[{]/.test(value)) {
      for (const address of picturesInJson(value)) take(address);
    } else if (/\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(value)) {
      const best = chooseFromSet(value, wantedPixels);
      if (best && isPictureAddress(best)) take(best);
    } else if ((isTold && /[./]/.test(value)) || isPictureAddress(value.trim())) take(value);
  }
}

/** The sources of a `<picture>` that a page as wide as ours would choose from, in its own order. */
export function sourcesOfPicture(picture: Element, wantedPixels: number): string[] {
  return [...picture.querySelectorAll('source')]
    .filter(fits)
    .flatMap((source) => [
      ...sourcesIn(source, wantedPixels),
      ...(source.hasAttribute('src') ? [source.getAttribute('src') ?? ''] : []),
    ]);
}

/** Not the cut for a telephone, for paper or for the dark, and no format only one browser reads. */
function fits(source: Element): boolean {
  const media = source.getAttribute('media') ?? '';
  const most = /max-width\s*:\s*(\d+)/.exec(media)?.[1];
  if (/print|prefers-color-scheme\s*:\s*dark|portrait/.test(media)) return false;
  if (most !== undefined && Number(most) < 680) return false;
  return !/jxl|jp2|jpx|vnd\.ms-photo/.test(source.getAttribute('type') ?? '');
}

/** The address a box paints its picture from. */
export function paintedAddress(style: string): string | null {
  return (
    /background(?:-image)?\s*:[^;]*?url\(\s*(?:"([^"]+)"|'([^']+)'|([^"')\s]+))/i
      .exec(style)
      ?.slice(1)
      .find(Boolean) ?? null
  );
}
