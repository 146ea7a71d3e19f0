/**
 * IN: a TSV whose first line names its columns; the first column is a sentence.
 * OUT: one JSON line a row, { sentence, facts: [{ id, name, grams, kcal }], ms }; `id` is the NDB number,
 * no facts is an empty list. A row that fails carries { sentence, error }.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createFactFinder } from '@/core/foods/find-facts';
import { parseFoods } from '@/core/foods/parse-foods';
import rows from '@/data/foods/foods.json';

// A door must return a promise; this one has nothing to wait for.
export function run(input: string, output: string): Promise<void> {
  const findFacts = createFactFinder(parseFoods(rows));
  const lines = readFileSync(input, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const sentence = row.split('\t')[0] ?? '';
      try {
        const start = performance.now();
        const found = findFacts(sentence);
        const ms = performance.now() - start;
        const facts = found.map(({ food, grams, kcal }) => ({
          id: food.ndb,
          name: food.name,
          grams,
          kcal,
        }));
        return JSON.stringify({ sentence, facts, ms });
      } catch (error) {
        return JSON.stringify({ sentence, error: String(error) });
      }
    });
  writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
  return Promise.resolve();
}
