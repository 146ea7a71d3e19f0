import type { Anchor } from '@/core/anchors/quote';

/** A longer quote is named by its first and last words: addresses have an end, and edits in the middle do not matter. */
const longestWhole = 80;
const wordsAtEnds = 5;
/** Words of the context that tell a quote from its equals. */
const wordsAround = 3;

type Quoted = Pick<Anchor, 'exact'> & Partial<Pick<Anchor, 'prefix' | 'suffix' | 'occurrences'>>;

/**
 * The page's address with a text fragment (wicg.github.io/scroll-to-text-fragment), which browsers follow
 * to the passage without us. Null where the address is no web address: it may come from an import.
 */
export function passageLink(url: string, quoted: Quoted): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return `${plainAddress(url)}#:~:text=${directive(quoted)}`;
}

/** What ends an address in markup or begins something there has no place in one as it stands. */
const plainAddress = (url: string): string =>
  url.replace(/#.*$/s, '').replace(/[<>"`{}[\]\\\s]/g, encodeURIComponent);

function directive({ exact, prefix = '', suffix = '', occurrences = 1 }: Quoted): string {
  const words = textOf(exact);
  if (occurrences < 2) return words;
  // The words beside it, as far as they stand in its own block.
  const before = (prefix.split('\n').at(-1) ?? '').split(' ').filter(Boolean).slice(-wordsAround);
  const after = (suffix.split('\n')[0] ?? '').split(' ').filter(Boolean).slice(0, wordsAround);
  return [
    ...(before.length > 0 ? [`${encode(before.join(' '))}-`] : []),
    words,
    ...(after.length > 0 ? [`-${encode(after.join(' '))}`] : []),
  ].join(',');
}

function textOf(exact: string): string {
  if (exact.length <= longestWhole && !exact.includes('\n')) return encode(exact);
  const lines = exact.split('\n');
  const first = (lines[0] ?? '').split(' ').slice(0, wordsAtEnds).join(' ');
  const last = (lines[lines.length - 1] ?? '').split(' ').slice(-wordsAtEnds).join(' ');
  return `${encode(first)},${encode(last)}`;
}

/** A hyphen, comma or ampersand would be read as a part of the directive itself. */
const encode = (text: string): string =>
  // Half a sign, cut by a page or a file, would throw.
  encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
