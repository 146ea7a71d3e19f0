import { matchesSearch } from '@/core/settings/matches-search';

/** What a search among the options found: how many, and in which sections. */
export type FoundOptions = { count: number; sections: string[] };

/** What stands beside options and is none: headings, explanations, what was said, the preview. */
const aside = 'h2, .hint, .note, [role="status"], [role="alert"], .preview, input[hidden]';

/**
 * Hides every option that does not hold what is typed in its words: its label, its hint, the names of its
 * buttons. It reads what is on the screen, so that no option can be forgotten and every language works.
 * Words of a section's heading count for its options; the heading alone brings all of them.
 */
export function findOptions(root: HTMLElement, typed: string): FoundOptions {
  const found: FoundOptions = { count: 0, sections: [] };
  for (const section of root.querySelectorAll('section')) {
    const heading = section.querySelector('h2')?.textContent ?? '';
    const options = optionsOf(section);
    const fitting = matchesSearch(heading, typed)
      ? options
      : options.filter((option) => fits(option, heading, typed));
    for (const option of options) setMissed(option, !fitting.includes(option));
    for (const folded of section.querySelectorAll('details'))
      setUnfolded(folded, matchesSearch(wordsOf(folded), typed));
    setMissed(section, fitting.length === 0);
    found.count += fitting.length;
    if (fitting.length > 0) found.sections.push(section.getAttribute('aria-labelledby') ?? '');
  }
  return found;
}

/** Everything is there again, and folded as it was. */
export function showAllOptions(root: HTMLElement): void {
  for (const missed of root.querySelectorAll('[data-missed]')) setMissed(missed, false);
  for (const folded of root.querySelectorAll('details')) setUnfolded(folded, false);
}

/** A list that says `data-options` is no option itself: its parts are. */
function optionsOf(section: Element): Element[] {
  return [...section.children].flatMap((child) => {
    if (child.matches(aside)) return [];
    return child.matches('[data-options]') ? [...child.children] : [child];
  });
}

function fits(option: Element, heading: string, typed: string): boolean {
  const words = wordsOf(option);
  return (
    matchesSearch(`${heading} ${words}`, typed) &&
    typed
      .trim()
      .split(/\s+/)
      .some((word) => matchesSearch(words, word))
  );
}

/** What is read and what is heard of it; each part stands apart, as on the screen. */
function wordsOf(option: Element): string {
  const words: string[] = [];
  for (const part of [option, ...option.querySelectorAll('*')]) {
    for (const node of part.childNodes)
      if (node.nodeType === Node.TEXT_NODE && !part.matches('textarea'))
        words.push(node.nodeValue ?? '');
    words.push(part.getAttribute('aria-label') ?? '', part.getAttribute('placeholder') ?? '');
  }
  return words.join(' ');
}

const setMissed = (element: Element, isMissed: boolean) =>
  element.toggleAttribute('data-missed', isMissed);

/** What was found inside is seen; what the person unfolded stays so. */
function setUnfolded(folded: HTMLDetailsElement, isWanted: boolean): void {
  if (isWanted && !folded.open) {
    folded.open = true;
    folded.dataset['unfolded'] = '';
  } else if (!isWanted && 'unfolded' in folded.dataset) {
    folded.open = false;
    delete folded.dataset['unfolded'];
  }
}
