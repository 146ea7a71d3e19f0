import { promoSentence } from '@/core/article/promo-sentence';
import { isBlock, textOf, wordsOf } from '@/page/article/box';

const fewestWords = 3;
/** A line that no writer or date stands under says more than this, or is a label. */
const fewestAlone = 8;
const mostWords = 60;
const mostClimbs = 6;

/**
 * The line between the title and the line of writer or date: there, and alone, it introduces the
 * article. Where the writer stands above it, it cannot be told from a first paragraph and is left there.
 */
export function findDek(title: Element | null, lines: readonly Element[]): Element | null {
  if (!title) return null;
  const [follower, next] = followersOf(title);
  if (!follower || !next) return null;
  const isByLines = lines.some((line) => next === line || next.contains(line));
  if (!isByLines && !isHeadBox(title, follower)) return null;
  if (lines.some((line) => follower === line || follower.contains(line))) return null;
  const dek = onlyLineOf(follower);
  if (!/^(p|div|h2|h3|h4|span)$/.test(dek.localName) || [...dek.children].some(isBlock))
    return null;
  const words = wordsOf(dek);
  if (words < (isByLines ? fewestWords : fewestAlone) || words > mostWords) return null;
  // An introduction leads on to the text, not away from it.
  if (dek.querySelector('a[href], button, input')) return null;
  return promoSentence(textOf(dek)) === null ? dek : null;
}

/** A box made for the title and one line under it. */
function isHeadBox(title: Element, follower: Element): boolean {
  const box = title.parentElement;
  return (
    box !== null &&
    follower.parentElement === box &&
    box.localName !== 'body' &&
    [...box.children].every((child) => child === title || child === follower || !textOf(child)) &&
    /[\p{L}\p{N}.!?…"”’)]$/u.test(textOf(follower))
  );
}

/** The one line that a box around it holds. */
function onlyLineOf(box: Element): Element {
  let line = box;
  for (;;) {
    const [only] = line.children;
    if (!only || line.childElementCount > 1 || !isBlock(only)) return line;
    if (textOf(only) !== textOf(line)) return line;
    line = only;
  }
}

/** What stands behind the title with words in it, and behind the boxes around the title. */
function followersOf(title: Element): Element[] {
  const followers: Element[] = [];
  for (
    let at: Element | null = title, climbs = 0;
    at && at.localName !== 'body' && climbs < mostClimbs && followers.length < 2;
    at = at.parentElement, climbs += 1
  )
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (textOf(next)) followers.push(next);
  return followers;
}
