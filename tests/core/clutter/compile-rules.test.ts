import { describe, expect, test } from 'vitest';
import { compileRules, type RuleEntry } from '@/core/clutter/compile-rules';
import { rulesFor } from '@/core/clutter/rules-for';

const entry = (rule: string): RuleEntry => ({
  rule,
  reason: 'ad',
  note: 'made up',
  fixture: 'none',
});
const compile = (...lines: string[]) => compileRules(lines.map(entry));

describe('compiling', () => {
  test('makes a style that the guard can lift and that undo switches off', () => {
    const { css } = compile('##.banner');
    expect(css).toContain('html[data-leanread-clean]');
    expect(css).toContain('.banner:not([data-leanread-keep])');
    expect(css).toContain('display: none !important');
  });

  test('confines a site’s rule to the site and what is under it', () => {
    expect(compile('one.example##.banner').css).toContain("[data-leanread-clean$='.one.example']");
  });

  test('lets the guard lift every part of a list', () => {
    expect(compile('##.a, .b').css).toContain(':is(.a, .b):not([data-leanread-keep])');
  });

  test('leaves text rules to the script', () => {
    const { css, rules } = compile('##.box:has-text(/^Ad$/)');
    expect(css).toBe('');
    expect(rules).toEqual([{ sites: [], selector: '.box', text: '^Ad$', reason: 'ad' }]);
  });

  test('goes on after a rule that cannot be read, and reports it', () => {
    const { rules, failed } = compile('##.a', 'nonsense', '##.b');
    expect(rules.map(({ selector }) => selector)).toEqual(['.a', '.b']);
    expect(failed).toEqual([{ line: 'nonsense', why: 'no-mark' }]);
  });
});

describe('the rules for a host', () => {
  const { rules, css } = compile('##.all', 'one.example##.own', 'one.example#@#.all');

  test('are the general ones and its own', () => {
    expect(rulesFor('www.one.example', rules).map(({ selector }) => selector)).toEqual(['.own']);
    expect(rulesFor('two.example', rules).map(({ selector }) => selector)).toEqual(['.all']);
  });

  test('do not cover a host that only ends alike', () => {
    expect(rulesFor('someone.example', rules).map(({ selector }) => selector)).toEqual(['.all']);
  });

  test('honour an exception in the stylesheet too', () => {
    expect(css).toContain(":not([data-leanread-clean$='.one.example'])");
  });
});
