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
    ['.banner', 'There is no ##'],
    ['##', 'There is no ##'],
    ['##:has-text(/(/)', 'cannot be read'],
    ['not a site##.box', 'is not the name of a site'],
    ['##body', 'whole page'],
    ['##*', 'whole page'],
    ['##.a{}html', 'no braces'],
    ['##.a:upward(2)', 'Only :has-text()'],
    ['##.a:has-text(x) .b:has-text(y)', 'Only :has-text()'],
  ])('%s', (line, why) => {
    const parsed = parseRule(line);
    expect(parsed).toMatchObject({ ok: false, line });
    expect(parsed.ok || parsed.why).toContain(why);
  });
});
