import type { BoxFacts } from '@/core/article/box-facts';
import { isKeepLabel } from '@/core/article/keep-label';
import { lineFacts, isWebTalk, type KnownLines } from '@/core/article/line-facts';
import { judgeBox } from '@/core/article/judge-box';
import { pageWords } from '@/core/article/page-words';
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
/** What repeats in the same dress this often is how the article is made; boxes with text sooner. */
const structure = 5;
const longStructure = 3;
/** From so many words a box has text. */
const fewestLong = 20;
const mayRepeat = new Set(['ad', 'sponsored', 'newsletter', 'share', 'app', 'feedback', 'consent']);
const smallArticle = 25;
/** A remainder of this size beside what goes was its label or its small print. */
const mostRemainder = 15;
/** Of a box with fields as much as this: how they are filled in. And of one that goes on speaking of its site. */
const mostOfSite = 30;

type Found = Clutter & { words: number; dress: string };

/** Boxes known by what they say and do, all told: the site's own furniture between the paragraphs. */
export const findFurniture: FindClutter = (region, _measures, untouched) => {
  const found: Found[] = [];
  const seen = new Map<string, number>();
  const known: KnownLines = new Map();
  const boxes = readBoxes(region);
  const page = pageWords(boxes.map(({ facts }) => facts));
  look(boxes);
  const worn = tally(found);
  const wornLong = tally(found.filter(isLong));
  return found.filter((one) => {
    const gone = wornLong.get(one.dress) ?? 0;
    // Boxes with text in the same dress go or stay together, as most of them are judged.
    if (isLong(one) && (gone >= longStructure || (seen.get(one.dress) ?? 0) > gone * 2))
      return false;
    return mayRepeat.has(one.reason) || (worn.get(one.dress) ?? 0) < structure;
  });

  /** Words of the boxes that were found. */
  function look(boxes: readonly ReadBox[]): number {
    let words = 0;
    for (const box of boxes) words += judge(box);
    return words;
  }

  function judge({ element, facts, inner }: ReadBox): number {
    const { words } = facts;
    const dress = dressOf(element);
    if (isLong({ words, dress })) seen.set(dress, (seen.get(dress) ?? 0) + 1);
    const isPart = parts.has(facts.tag);
    const verdict = isPart ? null : judgeBox(facts, known, page);
    if (verdict) {
      found.push({ element, ...verdict, words, dress });
      return words;
    }
    const rest = isPart ? null : judgeUntouched(element, facts);
    if (rest) {
      // Others in its dress that have lost nothing are counted without it.
      found.push({ element, ...rest, words, dress: `${dress} rest` });
      return words;
    }
    // An entry of several boxes is a small article of its own, with furniture of its own.
    if (wholes.has(facts.tag) && (inner.length < 2 || words < smallArticle)) return 0;
    const before = found.length;
    const gone = look(inner);
    const left = words - gone;
    if (
      gone > left &&
      left > 0 &&
      left <= mostRemainder &&
      !parts.has(facts.tag) &&
      !isKept(facts)
    ) {
      const [first] = found.splice(before);
      if (first) found.push({ ...first, element, words });
      return words;
    }
    return gone;
  }

  /** The little that is left of a box whose button or label went before goes for what the box was. */
  function judgeUntouched(element: Element, { lines, words, images }: BoxFacts) {
    // Empty, there is nothing to take, and its place parts the words around it.
    const box = words || images ? untouched?.get(element) : undefined;
    const said = lines.map((line) => lineFacts(line, known));
    if (!box || said.some(({ stated }) => stated)) return null;
    const isOfSite =
      box.pushes.some(({ kind }) => kind === 'field') || said.some(({ cues }) => isWebTalk(cues));
    return words > (isOfSite ? mostOfSite : mostRemainder) ? null : judgeBox(box, known, page);
  }
};

/** Classes with a number in them name the one box and not its kind. */
function dressOf(element: Element): string {
  const worn = element.classList;
  const kind = [...worn].filter((name) => !/\d/.test(name));
  return `${element.localName} ${(kind.length ? kind : [...worn]).join(' ')}`;
}

/** Without a class two boxes have nothing in common but their tag. */
const isLong = ({ words, dress }: Pick<Found, 'words' | 'dress'>): boolean =>
  words >= fewestLong && !dress.endsWith(' ');

function tally(boxes: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { dress } of boxes) counts.set(dress, (counts.get(dress) ?? 0) + 1);
  return counts;
}

const isKept = (facts: BoxFacts) => facts.rows > 1 || facts.lines.some(isKeepLabel);
