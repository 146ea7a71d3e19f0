import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const table = readFileSync('docs/attacks.md', 'utf8');
const rows = table.split('\n').filter((line) => /^\| \d/.test(line));

test('every kind of attack has its line, and every test it names is there', () => {
  expect(rows.map((row) => Number(/\d+/.exec(row)?.[0]))).toEqual(
    Array.from({ length: 25 }, (_, at) => at + 1),
  );
  for (const row of rows) expect(row).toMatch(/`tests\/|none/);
  const named = [...table.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path ?? '');
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
