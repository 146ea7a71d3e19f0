/**
 * IN: a TSV whose first line names its columns; the first column is the query.
 * OUT: one JSON line a row, { query, results: [{ id, name, kcalPer100g }], ms }, results best first; `id` is
 * the NDB number, `ms` the time of that search with the index built. A row that fails carries { query, error }.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseFoods } from '@/core/foods/parse-foods';
import { createFoodSearch } from '@/core/foods/search-foods';
import rows from '@/data/foods/foods.json';

// A door must return a promise; this one has nothing to wait for.
export function run(input: string, output: string): Promise<void> {
  const search = createFoodSearch(parseFoods(rows));
  const lines = readFileSync(input, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const query = row.split('\t')[0] ?? '';
      try {
        const start = performance.now();
        const hits = search(query);
        const ms = performance.now() - start;
        const results = hits.map(({ food }) => ({
          id: food.ndb,
          name: food.name,
          kcalPer100g: food.kcal,
        }));
        return JSON.stringify({ query, results, ms });
      } catch (error) {
        return JSON.stringify({ query, error: String(error) });
      }
    });
  writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
  return Promise.resolve();
}
