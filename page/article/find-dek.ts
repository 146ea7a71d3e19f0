import { promoSentence } from '@/core/article/promo-sentence';
import { isBlock, textOf, wordsOf } from '@/page/article/box';

const fewestWords = 6;
const mostWords = 60;
const mostClimbs = 3;

/**
 * The line between the title and the line of writer or date: there, and alone, it introduces the
 * article. Where the writer stands above it, it cannot be told from a first paragraph and is left there.
 */
export function findDek(title: Element | null, lines: readonly Element[]): Element | null {
  if (!title) return null;
  const [dek, next] = followersOf(title);
  if (!dek || !next || !lines.some((line) => next === line || next.contains(line))) return null;
  if (lines.some((line) => dek === line || dek.contains(line))) return null;
  if (!/^(p|div|h2|h3|h4|span)$/.test(dek.localName) || [...dek.children].some(isBlock))
    return null;
  const words = wordsOf(dek);
  if (words < fewestWords || words > mostWords) return null;
  // An introduction leads on to the text, not away from it.
  if (dek.querySelector('a[href], button, input')) return null;
  return promoSentence(textOf(dek)) === null ? dek : null;
}

/** What stands behind the title with words in it; around it, where the title has a box to itself. */
function followersOf(title: Element): Element[] {
  for (
    let at: Element | null = title, climbs = 0;
    at && at.localName !== 'body' && climbs < mostClimbs;
    at = at.parentElement, climbs += 1
  ) {
    const followers: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (textOf(next)) followers.push(next);
    if (followers.length) return followers;
  }
  return [];
}
