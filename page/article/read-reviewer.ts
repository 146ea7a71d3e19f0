import { isBadgeText } from '@/core/article/badge-words';
import { cleanByline } from '@/core/article/clean-byline';
import { peopleIn } from '@/core/article/person-name';
import { textOf } from '@/page/article/box';
import type { Measures } from '@/page/article/measure';
import { spacedText } from '@/page/article/spaced-text';

const says =
  /^(?:this (?:article|content) (?:was|has been) )?(?:medically|clinically|scientifically|expert|fact|professionally)?[\s-]*(?:reviewed|checked|verified|approved)(?: for (?:medical )?accuracy)?(?: on [^.]{4,24})? by\b.{3,120}$|^medical(?:ly)? review(?:er)?(?:ed)?(?: by)?\s*[:：]?\s*\p{Lu}.{3,100}$/iu;

const inside =
  /\b(?:medically|clinically|scientifically|expert|fact)[\s-]*(?:reviewed|checked|verified|approved)\s+by\s+[^|•·]{3,100}/iu;
const nameIn = (line: string): string =>
  cleanByline(line.replace(/^.*?\bby\s+/i, '').replace(/\s+on\s.*$/i, '')) ?? '';

const lineNames = new Set('p div span li section strong em small a h4 h5 h6'.split(' '));

/** The line that names who reviewed the article, as written, with its element. */
export function readReviewer(
  body: Element,
  measures: Measures,
): { line: string | null; element: Element | null } {
  for (const element of measures.list(lineNames, { least: 12, most: 200 }, body)) {
    const text = textOf(element);
    if (!/review|check|verif|approv/i.test(text) || !says.test(text)) continue;
    if (element.closest('nav, footer') || isBadgeText(spacedText(element))) continue;
    return { line: text, element };
  }
  // Writer and reviewer in one line: hers is the part that says so.
  for (const element of measures.list(lineNames, { least: 20, most: 200 }, body)) {
    const line = /review|check/i.test(textOf(element)) && inside.exec(spacedText(element))?.[0];
    if (!line || element.closest('nav, footer') || !peopleIn(nameIn(line)).length) continue;
    return { line: line.trim(), element };
  }
  return { line: null, element: null };
}
