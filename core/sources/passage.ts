import { plainText } from './plain-text';
import { findQuotations, type Quotation } from './quotations';
import { findSentences, type Sentence } from './sentences';
import type { Block, Span } from './source';
import { tokenise, type Token } from './token';

/** A block taken apart: words, quotations, sentences. */
export type Passage = {
  block: number;
  kind: Block['kind'];
  text: string;
  tokens: Token[];
  quotations: Quotation[];
  /** For each token the quotation it stands in, or -1. */
  quoted: Int32Array;
  sentences: Sentence[];
  /** The sentence a token stands in. */
  sentenceAt: (token: number) => Sentence | undefined;
  span: (start: number, end: number) => Span;
};

const opens = /^[\s\u200b-\u200f\u202a-\u202e]*["“«‘]/;

/** A piece of the passage as it is written. */
export const textOf = ({ text, tokens }: Passage, from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** The quotation a token stands in. */
export const quotationAt = ({ quotations, quoted }: Passage, at: number): Quotation | undefined =>
  quotations[quoted[at] ?? -1];

/** Words in lower case, with spaces between. */
export const wordsBetween = (passage: Passage, from: number, to: number): string =>
  passage.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** “Moor's”, or the bare apostrophe of “Sleep Reports'”. */
export const isGenitive = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.kind === 'possessive' ||
  (/^['’]$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.end === tokens[at]?.start &&
    tokens[at - 1]?.lower.endsWith('s') === true);

/** A piece of the text by its tokens. */
export const spanOf = (passage: Passage, { from, to }: { from: number; to: number }): Span => {
  const start = passage.tokens[from]?.start ?? 0;
  return passage.span(start, passage.tokens[to - 1]?.end ?? start);
};

export function readPassage(blocks: readonly Block[], block: number): Passage {
  const { kind, text: original } = blocks[block] ?? { kind: 'paragraph' as const, text: '' };
  const { text, back } = plainText(original);
  const tokens = tokenise(text);
  const quotations = findQuotations(tokens, text, opens.test(blocks[block + 1]?.text ?? ''));
  const quoted = new Int32Array(tokens.length).fill(-1);
  quotations.forEach(({ from, to }, at) => quoted.fill(at, from, to));
  const sentences = findSentences(tokens, quoted);
  const of = new Int32Array(tokens.length);
  sentences.forEach(({ from, to }, at) => of.fill(at, from, to));
  return {
    block,
    kind,
    text,
    tokens,
    quotations,
    quoted,
    sentences,
    sentenceAt: (token) => sentences[of[token] ?? -1],
    span(start, end) {
      const from = back(start);
      // The piece ends behind its last character, not before the next: invisible ones between stay out.
      const to = end > start ? back(end - 1) + 1 : from;
      return { block, start: from, end: to, text: original.slice(from, to) };
    },
  };
}
