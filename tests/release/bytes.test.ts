import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byteBudgets, cleaningAloneKb } from '@/tests/budgets';
import { weighCleaning } from './weigh-cleaning';
import { weighFiles } from './weigh-files';

const targets = ['chrome', 'firefox'].flatMap((browser) =>
  byteBudgets
    // Firefox shows the same page in its sidebar.
    .map((budget) => ({ ...budget, browser, build: `.output/${browser}-mv3` })),
);

test.each(targets)(
  'for $browser, $entry keeps its budget of bytes',
  ({ build, files, asked, held }) => {
    const kb = weighFiles(build, files);
    // A file that is empty, or a page that brings nothing, was not measured.
    expect(kb).toBeGreaterThan(2);
    expect(kb).toBeLessThanOrEqual(held ?? asked);
  },
);

test('cleaning would be a small script of its own', async () => {
  const kb = await weighCleaning();
  expect(kb).toBeGreaterThan(2);
  expect(kb).toBeLessThanOrEqual(cleaningAloneKb);
});

test('no budget is held above what is asked once that is reached', () => {
  for (const { entry, files, asked, held } of byteBudgets)
    if (held !== undefined)
      expect({ entry, isReached: weighFiles('.output/chrome-mv3', files) <= asked }).toEqual({
        entry,
        isReached: false,
      });
});

test('every page, every script put into a page, and the background have a budget', () => {
  const build = '.output/chrome-mv3';
  const doors = [
    ...readdirSync(build).filter((name) => name.endsWith('.html') || name === 'background.js'),
    ...readdirSync(join(build, 'content-scripts')).map((name) => `content-scripts/${name}`),
  ];
  const budgeted = new Set(byteBudgets.flatMap(({ files }) => files));
  expect(doors.filter((door) => !budgeted.has(door))).toEqual([]);
});
