import { describeQuote } from '@/core/anchors/describe-quote';
import { snapToGraphemes } from '@/core/anchors/graphemes';
import type { Anchor, Skeleton } from '@/core/anchors/quote';
import { skeletonOf } from '@/core/anchors/skeleton';
import { own } from '@/page/article/own-members';
import { canonicalRange, type PageText } from './text-of';

/** Why a selection cannot be saved. The words for it are in `locales/`. */
export type CannotSaveReason =
  /** Nothing is selected, or only white space or pictures. */
  | 'empty'
  /** One letter, or signs alone: nothing to know it again by. */
  | 'too-short'
  | 'too-long'
  /** In a form field, another frame, or our own window. */
  | 'outside';

export type Description =
  { ok: true; anchor: Anchor; skeleton: Skeleton } | { ok: false; why: CannotSaveReason };

/** Some six pages of a book; more is the article itself. */
export const longestQuote = 12_000;

/** The record of a selection, to find it again by in later versions of the text. */
export function describeRange(range: AbstractRange, page: PageText): Description {
  if (isOutside(range, page)) return { ok: false, why: 'outside' };
  const selected = canonicalRange(range, page);
  if (!selected) return { ok: false, why: 'empty' };
  const { start, end } = snapToGraphemes(page.text, selected.start, selected.end);
  if (end - start > longestQuote) return { ok: false, why: 'too-long' };
  if (!isTelling(page.text.slice(start, end))) return { ok: false, why: 'too-short' };
  return {
    ok: true,
    anchor: describeQuote(page.text, page.words, start, end),
    skeleton: skeletonOf(page.words),
  };
}

/** Two letters or digits, or one sign that is a word of its own. */
function isTelling(quote: string): boolean {
  return (
    (quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2 ||
    /\p{Script=Han}|\p{Emoji_Presentation}/u.test(quote)
  );
}

function isOutside({ startContainer, endContainer }: AbstractRange, { nodes }: PageText): boolean {
  const document = nodes[0]?.ownerDocument;
  return [startContainer, endContainer].some(
    (node) => document && (own(node).ownerDocument ?? node) !== document,
  );
}
