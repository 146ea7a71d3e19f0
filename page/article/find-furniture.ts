import type { BoxFacts } from '@/core/article/box-facts';
import { isKeepLabel } from '@/core/article/keep-label';
import type { KnownLines } from '@/core/article/line-facts';
import { judgeBox } from '@/core/article/judge-box';
import type { Clutter, FindClutter } from '@/page/article/pre-clean';
import { readBoxes, type ReadBox } from '@/page/article/read-boxes';

/** Parts of lists, tables and figures stay or go with the whole. */
const parts = new Set(
  'li dt dd td th tr tbody thead tfoot caption figcaption summary label legend option select h1 h2 h3 h4 h5 h6 img br hr main'.split(
    ' ',
  ),
);
/** Nothing inside these is judged by itself. */
const wholes = new Set(['li', 'dt', 'dd', 'td', 'th', 'figcaption', 'summary', 'caption', 'label', 'select', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']); // prettier-ignore
/** What repeats in the same dress this often is how the article is made. */
const structure = 5;
const mayRepeat = new Set(['ad', 'sponsored', 'newsletter', 'share', 'app', 'feedback', 'consent']);
const smallArticle = 25;
/** A remainder of this size beside what goes was its label or its small print. */
const mostRemainder = 15;

/** Boxes known by what they say and do, all told: the site's own furniture between the paragraphs. */
export const findFurniture: FindClutter = (region) => {
  const found: (Clutter & { dress: string })[] = [];
  const known: KnownLines = new Map();
  look(readBoxes(region));
  const worn = new Map<string, number>();
  for (const { dress } of found) worn.set(dress, (worn.get(dress) ?? 0) + 1);
  return found.filter(
    ({ dress, reason }) => mayRepeat.has(reason) || (worn.get(dress) ?? 0) < structure,
  );

  /** Words of the boxes that were found. */
  function look(boxes: readonly ReadBox[]): number {
    let words = 0;
    for (const box of boxes) words += judge(box);
    return words;
  }

  function judge({ element, facts, inner }: ReadBox): number {
    const verdict = parts.has(facts.tag) || isArticleLike(facts) ? null : judgeBox(facts, known);
    if (verdict) {
      found.push({
        element,
        ...verdict,
        dress: `${facts.tag} ${element.getAttribute('class') ?? ''}`,
      });
      return facts.words;
    }
    // An entry of several boxes is a small article of its own, with furniture of its own.
    if (wholes.has(facts.tag) && (inner.length < 2 || facts.words < smallArticle)) return 0;
    const before = found.length;
    const gone = look(inner);
    const left = facts.words - gone;
    if (
      gone > left &&
      left > 0 &&
      left <= mostRemainder &&
      !parts.has(facts.tag) &&
      !isKept(facts)
    ) {
      const [first] = found.splice(before);
      if (first) found.push({ ...first, element });
      return facts.words;
    }
    return gone;
  }
};

/** Too long to be anything but text, and nothing in it to press. */
const isArticleLike = (facts: BoxFacts) => facts.words > 45 && facts.pushes.length === 0;
const isKept = (facts: BoxFacts) => facts.rows > 1 || facts.lines.some(isKeepLabel);
