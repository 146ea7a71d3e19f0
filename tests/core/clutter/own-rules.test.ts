import { describe, expect, test } from 'vitest';
import {
  changeOwnLines,
  fitsSync,
  linesOf,
  mergeOwnLines,
  parseOwnLines,
  readOwnRules,
} from '@/core/clutter/own-rules';

const anything = () => true;

describe('the lines', () => {
  test('are read from a text, one rule a line, none twice', () => {
    expect(linesOf(' a.example##.x \r\n\n##.y\na.example##.x')).toEqual(['a.example##.x', '##.y']);
  });

  test.each([[null], [7], ['##.x'], [{ 0: '##.x' }]])('stored as %j are none', (stored) => {
    expect(parseOwnLines(stored)).toEqual([]);
  });

  test('keep what is text among other things', () => {
    expect(parseOwnLines(['##.x', 7, null, ' ##.y '])).toEqual(['##.x', '##.y']);
  });

  test('fit the browser’s sync up to its limit', () => {
    expect(fitsSync(Array.from({ length: 100 }, (_, i) => `one.example##.box-${i}`))).toBe(true);
    expect(fitsSync(Array.from({ length: 500 }, (_, i) => `one.example##.box-${i}`))).toBe(false);
    // Six bytes in Chromium's sync, and one here.
    const pattern = `##.box:has-text(/${'<'.repeat(10)}/)`;
    expect(fitsSync(Array.from({ length: 150 }, (_, i) => `${i}${pattern}`))).toBe(false);
  });
});

describe('reading them', () => {
  test('tells what to hide from what to keep', () => {
    const { hide, keep, problems } = readOwnRules(
      ['! mine', 'a.example##.x', '##.y:has-text(/^Ad$/)', 'a.example#@#.z'],
      anything,
    );
    expect(hide).toEqual([
      { sites: ['a.example'], selector: '.x', reason: 'own', line: 'a.example##.x' },
      {
        sites: [],
        selector: '.y',
        text: '^Ad$',
        reason: 'own',
        line: '##.y:has-text(/^Ad$/)',
      },
    ]);
    expect(keep.map(({ selector }) => selector)).toEqual(['.z']);
    expect(problems).toEqual([]);
  });

  test('names the line and the reason of what it cannot read, and goes on', () => {
    const { hide, problems } = readOwnRules(
      ['||ads.example^', '! note', '##.x', '##p[', '##html'],
      (selector) => selector !== 'p[',
    );
    expect(hide).toHaveLength(1);
    expect(problems).toEqual([
      { number: 1, line: '||ads.example^', why: 'no-mark' },
      { number: 4, line: '##p[', why: 'selector' },
      { number: 5, line: '##html', why: 'whole-page' },
    ]);
  });
});

test('a file brings in what is new and tells of the rest', () => {
  const merged = mergeOwnLines(
    ['##.x'],
    ['[Adblock Plus 2.0]', '##.x', '##.y', 'nonsense'],
    anything,
  );
  expect(merged).toEqual({
    lines: ['##.x', '##.y'],
    added: 1,
    known: 1,
    problems: [{ number: 4, line: 'nonsense', why: 'no-mark' }],
  });
});

test('a new rule takes the place of its opposite, and is there once', () => {
  const change = (lines: string[], add: string[], remove: string[] = []) =>
    changeOwnLines(lines, { add, remove });
  expect(change(['a.example###x', '##.y'], ['a.example#@##x'])).toEqual(['##.y', 'a.example#@##x']);
  expect(change(['a.example#@#.x'], ['a.example##.x'])).toEqual(['a.example##.x']);
  expect(change(['##.x', '##.y'], ['##.x'], ['##.y'])).toEqual(['##.x']);
});
