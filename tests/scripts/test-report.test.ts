import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countTests, listFailures, readReport } from '@/scripts/test-report.mjs';

/** A real run of vitest: one test that passes, one that fails, two left out, and a file that cannot be read. */
describe('what vitest wrote of a run', () => {
  const root = resolve(import.meta.dirname, '../..');
  let folder: string;
  let path: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leanread-report-'));
    path = join(folder, 'report.json');
    const lines = [
      "test('one', () => expect(1).toBe(1));",
      "test('two', () => { throw new Error('Not two.\\nMore.'); });",
      "test.skip('three', () => {});",
      "test.todo('four');",
    ];
    writeFileSync(join(folder, 'some.test.mjs'), lines.join('\n'));
    writeFileSync(join(folder, 'broken.test.mjs'), "throw new Error('No file.');");
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const args = ['run', '--globals', '--root', folder, '--reporter=json', `--outputFile=${path}`];
    spawnSync(process.execPath, [vitest, ...args], { cwd: folder, stdio: 'pipe' });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is counted, a file that could not be run as one failure', () => {
    expect(countTests(readReport(path))).toEqual({ passed: 1, failed: 2, skipped: 2 });
  });

  test('says each failure by file, name and the first line of why', () => {
    expect(listFailures(readReport(path), folder).toSorted()).toEqual([
      '  broken.test.mjs\n    No file.',
      '  some.test.mjs > two\n    Error: Not two.',
    ]);
  });

  test('of nothing written, or half of it, is one failure without a name', () => {
    writeFileSync(join(folder, 'half.json'), '{"numPassedTests": 3');
    for (const name of ['half.json', 'none.json']) {
      const report = readReport(join(folder, name));
      expect(countTests(report)).toEqual({ passed: 0, failed: 1, skipped: 0 });
      expect(listFailures(report, folder)).toEqual([]);
    }
  });
});
