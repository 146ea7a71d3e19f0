import { browser } from '#imports';
import { loadFactRows } from '@/core/facts/load-fact-rows';
import { choices } from '@/platform/storage-in-pages';
import { readFactTable, writeFactTable } from '@/platform/imported-foods';

/** The tables that facts in articles are looked up in, as laid down for the background, which can load none itself. */
export async function layFactTables(): Promise<void> {
  const { foods, activities } = await loadFactRows();
  const name = version();
  await writeFactTable('activities', { rows: activities, name });
  // Last: its name tells that both are there.
  await writeFactTable('foods', { rows: foods, name });
}

export async function removeFactTables(): Promise<void> {
  await writeFactTable('foods', null);
  await writeFactTable('activities', null);
}

/**
 * Where somebody wants facts and the tables are another version's, or not there, they are laid down anew: an
 * update brings better ones, and the background cannot. For pages of ours, once they are drawn.
 */
export async function renewFactTables(): Promise<void> {
  if (!(await choices.read()).markFacts) return;
  const laid = await readFactTable('foods');
  if (laid?.name !== version()) await layFactTables();
}

const version = () => browser.runtime.getManifest().version;
