// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { found } from '@/page/clutter/finding';
import { measureTree } from '@/page/clutter/measure-tree';

const box = () => measureTree(document.createElement('div'), () => undefined);

test('the page’s words that decided it are told, long ones shortened', () => {
  expect(found(box(), 'ad', 'says', ' Advertisement ').cause.words).toBe('Advertisement');
  const told = found(box(), 'ad', 'says', `${'Winter sale ends '.repeat(5)}now`).cause.words;
  expect(told).toMatch(/^Winter sale ends \S.*\S…$/);
  expect(told.length).toBeLessThanOrEqual(61);
});
