// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '@/page/anchors/text-of';
import { carryRanges } from '@/page/sources/carry-ranges';
import { sourceOfRange, type Spoken } from '@/page/sources/source-of-range';
import { piece, source } from '../../visual/reader/quoted-in';

const first = 'Ines Okafor says that short walks help stiff knees. Nobody knows why.';
const second = 'Tomas Brandl adds that long ones do not.';

beforeEach(() => {
  document.body.replaceChildren(
    ...[first, second].map((text) => {
      const paragraph = document.createElement('p');
      paragraph.append(text);
      return paragraph;
    }),
  );
});

function rangeOf(words: string, root: Element = document.body): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  throw new Error(`“${words}” is nowhere.`);
}

const spoken = (): Spoken[] => [
  {
    source: source('okafor', {
      name: piece('Ines \u200BOkafor'),
      roles: [piece('director')],
      orgs: [piece('Lakeside Institute')],
    }),
    ranges: [rangeOf('that short walks help stiff knees')],
  },
  {
    source: source('brandl', { name: piece('Tomas Brandl') }),
    ranges: [rangeOf('that long ones do not')],
  },
];

describe('who is cited for a selection', () => {
  const okafor = { name: 'Ines Okafor', role: 'director', organisation: 'Lakeside Institute' };

  test('is whose words it lies in', () => {
    expect(sourceOfRange(rangeOf('short walks help'), spoken())).toEqual(okafor);
    expect(sourceOfRange(rangeOf('long ones'), spoken())).toEqual({
      name: 'Tomas Brandl',
      role: null,
      organisation: null,
    });
  });

  test('is whose words it holds whole, with what stands around them', () => {
    expect(sourceOfRange(rangeOf(first), spoken())).toEqual(okafor);
  });

  test('is nobody where it only touches the words', () => {
    expect(sourceOfRange(rangeOf('knees. Nobody knows why.'), spoken())).toBeNull();
    expect(sourceOfRange(rangeOf('Nobody knows why.'), spoken())).toBeNull();
  });

  test('is nobody where it holds the words of two', () => {
    const both = document.createRange();
    both.selectNodeContents(document.body);
    expect(sourceOfRange(both, spoken())).toBeNull();
  });

  test('is nobody where the article gives no name', () => {
    const unnamed = [{ source: source('x', { kind: 'unnamed' }), ranges: [rangeOf(first)] }];
    expect(sourceOfRange(rangeOf('short walks help'), unnamed)).toBeNull();
  });
});

test('passages of the reader are found on the page they were read from, and nothing of it changes', () => {
  const reader = document.createElement('div');
  for (const text of [first, second]) {
    const paragraph = document.createElement('p');
    paragraph.append(text);
    reader.append(paragraph);
  }
  const menu = document.createElement('nav');
  menu.append('Walks Knees Sleep');
  document.body.prepend(menu);
  (document.body.querySelector('p')?.firstChild as Text).splitText(20);
  const before = document.body.outerHTML;
  const ranges = carryRanges(
    [
      rangeOf('that short walks help stiff knees', reader),
      rangeOf('that long ones do not', reader),
    ],
    textOf(reader),
    textOf(document.body),
  );
  expect(ranges.map(String)).toEqual([
    'that short walks help stiff knees',
    'that long ones do not',
  ]);
  for (const range of ranges)
    expect(document.body.contains(range?.startContainer ?? null)).toBe(true);
  expect(document.body.outerHTML).toBe(before);
});

test('a passage that is not on the page is found nowhere', () => {
  const reader = document.createElement('div');
  reader.append('Something else altogether is written here and was never on this page.');
  const ranges = carryRanges(
    [rangeOf('Something else altogether is written here', reader)],
    textOf(reader),
    textOf(document.body),
  );
  expect(ranges).toEqual([null]);
});
