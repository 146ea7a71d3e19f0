import type { Anchor } from '@/core/anchors/quote';

/** A longer quote is named by its first and last words: addresses have an end, and edits in the middle do not matter. */
const longestWhole = 80;
const wordsAtEnds = 5;

/**
 * The page's address with a text fragment (wicg.github.io/scroll-to-text-fragment), which browsers follow
 * to the passage without us. Null where the address is no web address: it may come from an import.
 */
export function passageLink(url: string, { exact }: Pick<Anchor, 'exact'>): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return `${url.replace(/#.*$/, '')}#:~:text=${directive(exact)}`;
}

function directive(exact: string): string {
  if (exact.length <= longestWhole && !exact.includes('\n')) return encode(exact);
  const lines = exact.split('\n');
  const first = (lines[0] ?? '').split(' ').slice(0, wordsAtEnds).join(' ');
  const last = (lines[lines.length - 1] ?? '').split(' ').slice(-wordsAtEnds).join(' ');
  return `${encode(first)},${encode(last)}`;
}

/** A hyphen, comma or ampersand would be read as a part of the directive itself. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
