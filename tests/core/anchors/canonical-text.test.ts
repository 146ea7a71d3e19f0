import { expect, test } from 'vitest';
import { canonicalText, toCanonical, toRaw } from '@/core/anchors/canonical-text';

const textOf = (raw: string) => canonicalText(raw).text;

test('white space of any kind is one space, and none stands at the edges or beside a block edge', () => {
  expect(textOf('  Rest\u00a0 your\tknee \n  for\u2009two days.\n\n ')).toBe(
    'Rest your knee\nfor two days.',
  );
});

test('quotes become straight, hyphens plain; dashes, case and digits stay', () => {
  expect(textOf('“It’s a low\u2011impact walk” – 30–40 MIN')).toBe(
    '"It\'s a low-impact walk" – 30–40 MIN',
  );
});

test('unseen characters go, joiners that carry meaning stay', () => {
  expect(textOf('ham\u00adstring\u200b s\u200ftretch')).toBe('hamstring stretch');
  expect(textOf('می\u200cخواهم')).toBe('می\u200cخواهم');
});

test('letters and their marks are composed, also in Korean, and positions still lead back', () => {
  const raw = 'cafe\u0301 ol\u00e9 \u1112\u1161\u11ab';
  const canonical = canonicalText(raw);
  expect(canonical.text).toBe('café olé 한');
  expect(toRaw(canonical, 3, 4)).toEqual({ start: 3, end: 5 });
  expect(toRaw(canonical, 9, 10)).toEqual({ start: 10, end: 13 });
});

test('a selection and its canonical range lead to each other', () => {
  const raw = ' Stretch  \u00adslowly.\n\n  Then “rest”. ';
  const canonical = canonicalText(raw);
  const range = toCanonical(canonical, raw.indexOf('slowly'), raw.indexOf('“') + 5);
  expect(range && canonical.text.slice(range.start, range.end)).toBe('slowly.\nThen "rest');
  const back = range && toRaw(canonical, range.start, range.end);
  expect(back && raw.slice(back.start, back.end)).toBe('slowly.\n\n  Then “rest');
});

test('a selection of white space alone is nothing', () => {
  expect(toCanonical(canonicalText('a   b'), 1, 4)).toBeNull();
  expect(toCanonical(canonicalText(''), 0, 0)).toBeNull();
});

test('a text reads the same in one piece as letter by letter', () => {
  // A decomposed letter anywhere sends the whole text down the slower way.
  const slow = 'e\u0301';
  for (const text of [
    'Plain words, one after another.',
    'Two  spaces, a tab\tand a\nbreak  \n in it',
    ' “Curly” quotes, a soft\u00adhyphen and a\u00a0hard space ',
    'ends in a space before \u200b nothing seen',
    '漢字 and 😀 and ٣ and naïve',
  ]) {
    const fast = canonicalText(`${text} x`);
    const other = canonicalText(`${text} x${slow}`);
    const { length } = fast.text;
    expect(other.text.slice(0, length)).toBe(fast.text);
    expect([...other.starts.slice(0, length)]).toEqual([...fast.starts]);
    expect([...other.ends.slice(0, length)]).toEqual([...fast.ends]);
  }
});
