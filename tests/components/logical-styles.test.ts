import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Vite's own glob, so that watch mode re-runs this file when a style comes or goes; it reads no style.
const files = Object.keys(import.meta.glob('/{components,page,entrypoints}/**/*.css'));

// In a language that is written to the left all of it has to turn around by itself.
const physical =
  /(?:^|[;{\s])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|border-(?:top|bottom)-(?:left|right)-radius|left|right)\b[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

test('no style of ours knows left from right, only where a line begins and ends', () => {
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    readFileSync(`.${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) => (physical.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
