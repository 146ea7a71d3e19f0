import { describe, expect, test } from 'vitest';
import { parseRule } from '@/core/clutter/parse-rule';

const read = (line: string) => {
  const parsed = parseRule(line);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.rule;
};

describe('a cosmetic rule', () => {
  test('holds everywhere when it names no site', () => {
    expect(read('##.banner')).toEqual({
      sites: [],
      selector: '.banner',
      text: null,
      isException: false,
    });
  });

  test('names its sites before the mark', () => {
    expect(read('one.example,two.example###box').sites).toEqual(['one.example', 'two.example']);
    expect(read('one.example###box').selector).toBe('#box');
  });

  test('may name a site of one word, as machines at home have', () => {
    expect(read('localhost##.box').sites).toEqual(['localhost']);
  });

  test('is an exception with #@#', () => {
    expect(read('one.example#@#.banner')).toMatchObject({ isException: true, selector: '.banner' });
  });

  test('may ask for words, whatever their case', () => {
    const { selector, text } = read('##.box:has-text(Gold (member))');
    expect(selector).toBe('.box');
    expect(text?.test('a gold (MEMBER) badge')).toBe(true);
  });

  test('may ask for a pattern', () => {
    expect(read('##.box:has-text(/^Ads?$/)').text).toEqual(/^Ads?$/);
  });

  test('with a space before :has-text() means any node inside', () => {
    expect(read('##footer :has-text(Company)').selector).toBe('footer *');
  });
});

describe('a rule that cannot be read says why and which line', () => {
  test.each([
    ['.banner', 'no-mark'],
    ['##', 'no-mark'],
    ['##:has-text(/(/)', 'pattern'],
    ['not a site##.box', 'not-a-site'],
    ['##body', 'whole-page'],
    ['##*', 'whole-page'],
    ['##.a{}html', 'not-only-a-selector'],
    ['##.a:upward(2)', 'unknown-syntax'],
    ['##.a:has-text(x) .b:has-text(y)', 'unknown-syntax'],
    ['##+js(nothing)', 'unknown-syntax'],
    ['##^script', 'unknown-syntax'],
    ['one..example##.a', 'not-a-site'],
  ])('%s', (line, why) => {
    expect(parseRule(line)).toEqual({ ok: false, line, why });
  });
});
