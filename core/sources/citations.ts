import { isScholarly } from './is-scholarly';
import type { Piece } from './pieces';
import type { Sentence } from './sentences';
import type { Block, Citation, Span } from './source';

/** An entry of the article's list of references, in its order. */
export type ReferenceEntry = { text: string; url: string | null };

/** DOI and PMID as they stand in an address or an entry; closing punctuation is the sentence's. */
export function readIdentifiers(text: string): { doi: string | null; pmid: string | null } {
  let plain = text.slice(0, 4000);
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A stray percent sign: the text is read as it stands.
  }
  const doi = /\b10\.\d{4,9}\/[^\s"'<>?#]+/.exec(plain)?.[0].replace(/[.,;:)\]}]+$/, '') ?? null;
  const pmid =
    /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/pubmed\/|\bPMID:?\s{0,3})(\d{4,9})\b/i.exec(
      plain,
    )?.[1] ?? null;
  return { doi, pmid };
}

/** “3”, “1,2” and “1–3” as the numbers of entries; a span of more than a dozen is no mark. */
function numbersIn(mark: string): number[] {
  const inner = /^\s*[[(]?\s*(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9})\s*[\])]?\s*$/.exec(mark)?.[1];
  if (inner === undefined) return [];
  return inner.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number);
    if (to < from || to - from > 12) return [];
    return Array.from({ length: to - from + 1 }, (_one, at) => from + at);
  });
}

const isWeb = (href: string) => /^https?:\/\//i.test(href);

/** By halves: a block of thousands of sentences is not walked again for every claim. */
function sentenceOf({ passage, start }: Piece): Sentence | undefined {
  let low = 0;
  let high = passage.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { to } = passage.sentences[middle] ?? { to: 0 };
    if ((passage.tokens[to - 1]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = passage.sentences[low];
  return sentence && (passage.tokens[sentence.from]?.start ?? 0) <= start ? sentence : undefined;
}

/** What stands behind a claim: marks like “[3]” or “(3)” and scholarly links in its sentence. */
export function findCitations(
  piece: Piece,
  block: Block,
  references: readonly ReferenceEntry[],
): Citation[] {
  const { passage } = piece;
  const found: Citation[] = [];
  const sentence = sentenceOf(piece);
  const start = passage.tokens[sentence?.from ?? 0]?.start ?? piece.start;
  // A mark stands before or right behind the full stop.
  const end = Math.min(
    passage.text.length,
    (passage.tokens[(sentence?.to ?? 1) - 1]?.end ?? piece.end) + 12,
  );
  const seen = new Set<string>();
  const add = (citation: Citation) => {
    const key = `${citation.marker?.text ?? ''} ${citation.doi ?? citation.pmid ?? citation.url ?? ''}`;
    if (key !== ' ' && !seen.has(key)) found.push(citation);
    seen.add(key);
  };
  const point = (marker: Span, number: number, href: string | null) => {
    const entry = references[number - 1];
    const url = href ?? entry?.url ?? null;
    add({ marker, url, ...readIdentifiers(`${url ?? ''} ${entry?.text ?? ''}`) });
  };
  const within = passage.span(start, end);
  for (const link of block.links ?? []) {
    if (link.start < within.start || link.end > within.end) continue;
    const text = block.text.slice(link.start, link.end);
    const numbers = numbersIn(text);
    if (link.href.startsWith('#') || numbers.length > 0) {
      const marker = { block: passage.block, start: link.start, end: link.end, text };
      const href = isWeb(link.href) ? link.href : null;
      for (const number of numbers.length > 0 ? numbers : [0]) point(marker, number, href);
    } else if (isScholarly(link.href))
      add({ marker: null, url: link.href, ...readIdentifiers(link.href) });
  }
  for (const mark of passage.text
    .slice(piece.start, end)
    .matchAll(
      /\[(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9})\]|\((\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9})\)(?=\s?[.,;]|$)/g,
    )) {
    const numbers = numbersIn(mark[0]);
    const listed = numbers.some((number) => references[number - 1] !== undefined);
    // “(2)” in a sentence is a mark only if there is a list it can point to, or it closes the sentence.
    const at = piece.start + mark.index;
    if (!listed && mark[1] === undefined && at < piece.end - mark[0].length - 1) continue;
    for (const number of numbers) point(passage.span(at, at + mark[0].length), number, null);
  }
  return found;
}
