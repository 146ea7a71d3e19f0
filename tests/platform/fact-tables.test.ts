import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layFactTables, removeFactTables, renewFactTables } from '@/platform/fact-tables';
import { readFactTable, writeFactTable } from '@/platform/imported-foods';
import { choices } from '@/platform/storage-in-pages';

const runs = (version: string) => {
  fakeBrowser.runtime.getManifest = (() => ({
    version,
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
};
const want = (markFacts: boolean) => choices.write({ shareProfile: false, markFacts });
const laid = async () => [
  (await readFactTable('foods'))?.name,
  (await readFactTable('activities'))?.name,
];

beforeEach(async () => {
  fakeBrowser.reset();
  await removeFactTables();
  runs('1.0.0');
});

test('they are laid down whole, under the version they come from', async () => {
  await layFactTables();
  expect(await laid()).toEqual(['1.0.0', '1.0.0']);
  expect((await readFactTable('foods'))?.rows.length).toBeGreaterThan(2_500);
  expect((await readFactTable('activities'))?.rows.length).toBeGreaterThan(150);
});

test('an update brings its own to whoever wants facts', async () => {
  await want(true);
  await layFactTables();
  runs('1.1.0');
  await renewFactTables();
  expect(await laid()).toEqual(['1.1.0', '1.1.0']);
});

test('what was lost comes back, and what is there is not written again', async () => {
  await want(true);
  await renewFactTables();
  expect(await laid()).toEqual(['1.0.0', '1.0.0']);
  await writeFactTable('foods', { rows: ['kept as it is'], name: '1.0.0' });
  await renewFactTables();
  expect((await readFactTable('foods'))?.rows).toEqual(['kept as it is']);
});

test('whoever wants none gets none', async () => {
  await want(false);
  await renewFactTables();
  expect(await laid()).toEqual([undefined, undefined]);
});
