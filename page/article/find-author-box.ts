import { isPersonName } from '@/core/article/person-name';
import type { AuthorBox } from '@/core/article/article';
import { escapePattern } from '@/core/escape-pattern';
import { blockText } from '@/page/article/block-text';
import { isBlock, isHeading, textOf, wordsOf } from '@/page/article/box';
import { forget } from '@/page/article/kept-answers';
import type { Measures } from '@/page/article/measure';
import { imageOf } from '@/page/article/resolve-images';

const career =
  /\b((is|was|works as|serves as) (a|an|the|our|currently)\b|is ([\w-]+ ){1,3}(editor|writer|reporter|correspondent|columnist|producer)\b|has (been|written|worked|covered|published|contributed|more than|over|a\b|an\b|held|appeared)|(her|his|their) (work|writing|books?|articles?|byline|research|interests|specialties) (has|have|include|is|are|appears?)|holds? (a|an|degrees)|bachelor|master[’']?s|doctorate|degree in|graduated|writing career|lives (in|with)|based (in|around|near)\b|years of experience|speciali[sz]|certified|registered|writes (about|for)|earned|received (her|his|a)|studied|contributor|freelance)/i;
const headed =
  /^(about (the |our )?(author|writer|contributor|expert)s?|(meet|from) the (author|writer)|author( bio(graphy)?| profile| information)?|the author|written by|contributor)\b[\s:：]*$|^about the (author|writer|contributor)\s*[:：–—-]\s*\S.{1,60}$/i;
const shortestBioWords = 9;
const longestBioWords = 260;

const bioNames = new Set('p div li section span dd td'.split(' '));

export type FoundAuthor = { box: AuthorBox; elements: Element[] };

/** The boxes that present the writer, by heading, by name or by the talk of a career. */
export function findAuthorBox(
  body: Element,
  byline: string | null,
  title: Element | null,
  measures: Measures,
): FoundAuthor | null {
  const surnames = (byline ?? '')
    .split(/,| and | & |\|/)
    .map((name) => name.trim())
    .filter(isPersonName)
    .map((name) => name.split(' ').at(-1) ?? name);
  const elements: Element[] = [];
  const parts: { bio: string; name: string | null }[] = [];
  for (const bio of measures.list(bioNames, { least: 45, most: 2000 }, body)) {
    if (elements.some((element) => element.contains(bio))) continue;
    if ([...bio.children].some((child) => isBlock(child) && child.localName !== 'br')) continue;
    const text = textOf(bio);
    if (!isBlock(bio) && wordsOf(bio) < 15) continue;
    const words = wordsOf(bio);
    if (words < shortestBioWords || words > longestBioWords || !career.test(text)) continue;
    const cellName = isBesideTitle(bio, title, measures) ? nameOnFirstLine(bio) : null;
    if (bio.localName === 'td' && !cellName) continue;
    const head = headOf(bio);
    const isNamed = surnames.some((name) =>
      new RegExp(`^.{0,60}\\b${escapePattern(name)}\\b`, 'u').test(text),
    );
    const isHeaded = head !== null && headed.test(textOf(head));
    const underName =
      head !== null &&
      isPersonName(textOf(head)) &&
      text.includes(textOf(head).split(' ').at(-1) ?? '');
    const isMarked =
      bio.closest(
        '[class*=author i],[class*=bio i],[itemprop=author],[rel=author],[class*=contributor i],[class*=byline i]',
      ) !== null;
    if (
      !cellName &&
      !isHeaded &&
      !underName &&
      !(isNamed && (isMarked || opensWithName(text, surnames)))
    )
      continue;
    const box = boxOf(bio, head);
    elements.push(box);
    const name = cellName ?? (underName && head ? textOf(head) : null);
    parts.push({ bio: paragraphsOf(box, bio, cellName), name });
  }
  const [first] = elements;
  if (!first) return null;
  return {
    box: {
      name: parts.find((part) => part.name)?.name ?? byline,
      text: [...new Set(parts.map((part) => part.bio))].join('\n'),
      html: elements.map((element) => element.outerHTML).join('\n'),
      image: imageOf(first),
    },
    elements,
  };
}

/** A name on a line of its own over a text that says it again. */
function nameOnFirstLine(bio: Element): string | null {
  const [name = '', ...rest] = blockText(bio).split('\n');
  const surname = name.split(' ').at(-1) ?? '';
  return isPersonName(name) && rest.join(' ').includes(surname) ? name : null;
}

const besideCharacters = 900;

/** In a cell or box with a face beside it, right under the title or right above. */
function isBesideTitle(bio: Element, title: Element | null, measures: Measures): boolean {
  const from = title && measures.get(title)?.start;
  const at = measures.get(bio)?.start ?? 0;
  if (!title || Math.abs(at - (from ?? 0)) > besideCharacters) return false;
  if (bio.localName === 'td') {
    // The picture itself may be gone already: then its cell is empty.
    const others = [...(bio.parentElement?.children ?? [])].filter((cell) => cell !== bio);
    return others.length > 0 && others.every((cell) => !textOf(cell));
  }
  const box = bio.parentElement;
  return box !== null && !box.contains(title) && box.querySelector('img') !== null;
}

/** “Jane Doe is a dietitian …”: the name stands first and a verb follows. */
function opensWithName(text: string, surnames: string[]): boolean {
  return surnames.some((name) =>
    new RegExp(
      `^(?:(?:dr|mr|mrs|ms|prof)\\.? )?(?:[\\p{Lu}][\\p{L}.'’-]* ){0,3}${escapePattern(name)}(?:, [^.]{2,60},?)? (?:is|was|has|holds|writes|works|earned|received|lives|specializes|covers)\\b`,
      'iu',
    ).test(text),
  );
}

/** The line right above: a heading, a name, in this box or the one around it. */
function headOf(bio: Element): Element | null {
  for (
    let at: Element | null = bio, climbs = 0;
    at && climbs < 3;
    at = at.parentElement, climbs += 1
  ) {
    let before = at.previousElementSibling;
    while (before && !textOf(before)) before = before.previousElementSibling;
    if (before) {
      const lines = [before, ...before.querySelectorAll('*')].filter(
        (one) => textOf(one) && wordsOf(one) <= 8,
      );
      return (
        lines.find((one) => headed.test(textOf(one)) || isPersonName(textOf(one))) ??
        (wordsOf(before) <= 8 ? before : null)
      );
    }
  }
  return null;
}

function boxOf(bio: Element, head: Element | null): Element {
  let box = bio;
  const budget = wordsOf(bio) + 45;
  for (
    let parent = bio.parentElement;
    parent && parent.localName !== 'body';
    parent = parent.parentElement
  ) {
    if (wordsOf(parent) > budget || parent.querySelector('h1, figcaption, table')) break;
    const others = blockText(parent)
      .split('\n')
      .filter(
        (line) => !textOf(bio).includes(line) && line.split(' ').length > 12 && !career.test(line),
      );
    if (others.length) break;
    box = parent;
  }
  if (head && !box.contains(head) && (headed.test(textOf(head)) || isHeading(head))) {
    const wrapper = box.ownerDocument.createElement('div');
    if (head.parentElement === box.parentElement) {
      forget(head.parentNode);
      head.before(wrapper);
      wrapper.append(head, box);
      return wrapper;
    }
  }
  return box;
}

/** The biography without the name, the heading and the links around it. */
function paragraphsOf(box: Element, bio: Element, name: string | null): string {
  const own = blockText(bio)
    .split('\n')
    .filter((line) => line !== name)
    .join('\n');
  const more = blockText(box)
    .split('\n')
    .filter(
      (line) =>
        !own.includes(line) && line.split(' ').length >= shortestBioWords && /[.!?]$/.test(line),
    );
  return [own, ...more].join('\n');
}
