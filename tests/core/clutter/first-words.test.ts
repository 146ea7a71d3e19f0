import { expect, test } from 'vitest';
import { firstWordOf, firstWords } from '@/core/clutter/first-words';
import { foldWording, readWording } from '@/core/clutter/read-wording';
import wording from '@/data/clutter/wording.json';

test.each([
  ['most (read|viewed)', ['most']],
  ['(top|daily) picks', ['top', 'daily']],
  ['(the )?latest( news)?', ['the', 'latest']],
  ['stor(y|ies) for you', ['story', 'stories']],
  ["editor'?s'? picks", ['editor', 'editors']],
  ['e-?mails?', ['e', 'emails', 'email']],
  ["(you('re| are) )?up", ['you', 'up']],
  ['(free |weekly )*letter', ['free', 'weekly', 'letter']],
  ['\\d+ comments', ['']],
])('%s begins with one of %j', (pattern, words) => {
  expect(firstWords(pattern, true)?.sort()).toEqual([...words].sort());
});

test.each(['.{2,20} app', '[a-z]+ app', '(ad|x)+', 'a+b', '\\w+ app', '(?!a)b'])(
  '%s may begin with anything',
  (pattern) => {
    expect(firstWords(pattern, true)).toBeNull();
  },
);

test('a pattern for the beginning that ends within a word stands before any ending of it', () => {
  expect(firstWords('subscri', false)).toBeNull();
  expect(firstWords('subscribe!', false)).toEqual(['subscribe']);
});

test('the first word of a text ends where its letters end', () => {
  expect(firstWordOf('you’re here')).toBe('you');
  expect(firstWordOf("don't")).toBe('don');
  expect(firstWordOf('3rd party')).toBe('');
});

/** Every phrase a pattern can make when of each choice one is taken, the longest and the shortest. */
function phrasesOf(pattern: string): string[] {
  const inner = /\(([^()]*)\)([?*+]?)/.exec(pattern);
  if (inner) {
    const [whole, body = '', count] = inner;
    const choices = body.replace(/^\?:/, '').split('|');
    if (count === '?' || count === '*') choices.push('');
    return choices.flatMap((choice) => phrasesOf(pattern.replace(whole, () => choice)));
  }
  const plain = (shortest: boolean) =>
    pattern
      .replace(/\\b|\$/g, '')
      .replace(/(\\W|\\s)[*+?]?/g, ' ')
      .replace(/\\d\+?/g, '7')
      .replace(/\[[^\]]*\](\{(\d+),\d*\}|[*+?])?/g, (_all, _count, least?: string) =>
        'a'.repeat(Number(least ?? (shortest ? 0 : 1))),
      )
      .replace(/\.\{(\d+),\d+\}/g, (_all, least: string) => 'b'.repeat(Number(least)))
      .replace(/(.)\?/g, shortest ? '' : '$1')
      .replace(/\\/g, '');
  return [plain(true), plain(false)];
}

// The list of words to look under must never keep a pattern from a text that it matches.
test('no phrase that a pattern matches is missed for its words', () => {
  let tried = 0;
  for (const { label, start } of Object.values(wording))
    for (const [patterns, isWhole] of [
      [label, true],
      [start, false],
    ] as const)
      for (const pattern of patterns) {
        const compiled = new RegExp(isWhole ? `^(?:${pattern})$` : `^(?:${pattern})`);
        const words = firstWords(pattern, isWhole);
        for (const phrase of phrasesOf(pattern).slice(0, 400)) {
          const folded = foldWording(phrase);
          if (!compiled.test(folded)) continue;
          tried += 1;
          if (words) expect(words, `${pattern}: ${folded}`).toContain(firstWordOf(folded));
          if (folded.length <= 110) expect(readWording(phrase), folded).not.toBeNull();
        }
      }
  expect(tried).toBeGreaterThan(500);
});
