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
