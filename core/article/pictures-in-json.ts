import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import { isPictureAddress } from '@/core/article/picture-address';

const longest = 200_000;
const mostValues = 4000;
const mostPictures = 40;

type Found = { url: string; pixels: number };

/** Addresses of pictures in a piece of JSON that stands beside a picture's place; the widest first. */
export function picturesInJson(source: string): string[] {
  if (source.length > longest || !/^\s*[[{]/.test(source)) return [];
  const found: Found[] = [];
  const pending: unknown[] = [parseJson(source)];
  for (let at = 0; at < pending.length && at < mostValues; at += 1) {
    const next = pending[at];
    if (Array.isArray(next)) pending.push(...(next.slice(0, 200) as unknown[]));
    else if (isRecord(next)) {
      const pixels = Number(next['width'] ?? next['w'] ?? 0) || 0;
      for (const [name, value] of Object.entries(next).slice(0, 200)) {
        // Some keep the sizes as names: {"640": "…", "large": "…"}.
        if (typeof value === 'string')
          take(value, pixels || Number(/^\d{2,4}$/.exec(name)?.[0] ?? 0));
        else pending.push(value);
      }
    } else if (typeof next === 'string') take(next, 0);
  }
  return found.sort((a, b) => b.pixels - a.pixels).map(({ url }) => url);

  function take(value: string, pixels: number): void {
    if (found.length < mostPictures && value.length < 4000 && isPictureAddress(value.trim()))
      found.push({ url: value.trim(), pixels });
  }
}
