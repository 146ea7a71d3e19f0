import { expect, test } from 'vitest';
import { compileRules, type RuleEntry } from '@/core/clutter/compile-rules';
import { packRules, unpackRules } from '@/core/clutter/rule-table';

const entry = (rule: string, reason: RuleEntry['reason']): RuleEntry => ({
  rule,
  reason,
  note: 'made up',
  fixture: 'none',
});

test('what is packed comes out as it went in, sites, exceptions and texts included', () => {
  const { rules } = compileRules([
    entry('##.all', 'ad'),
    entry('##.all:has-text(/^(our )?sponsors?:$/)', 'sponsored'),
    entry('one.example,two.example##.own, .other', 'promo'),
    entry('one.example##[href="a:b,c"]', 'ad'),
    entry('low.one.example#@#[href="a:b,c"]', 'ad'),
  ]);
  expect(rules).toHaveLength(4);
  expect(unpackRules(packRules(rules))).toEqual(rules);
});
