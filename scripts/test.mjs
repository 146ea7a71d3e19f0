/**
 * Everything that must hold, in one command: types, lint, unit tests, both builds, what is asked of the
 * release, and the journeys in real Chromium and Firefox. Ends with one line that counts the tests that ran.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, installPackages, root, run } from './set-up.mjs';
import { countTests, listFailures, readReport } from './test-report.mjs';

const reports = join(root, '.output', 'test-reports');

function test() {
  installPackages();
  const env = { CHROMIUM: ensureBrowser('chromium'), FIREFOX: ensureBrowser('firefox') };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const vitest = (name, ...args) => [
    ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
    ...[`--outputFile.json=${join(reports, `${name}.json`)}`, ...args],
  ];
  const steps = [
    ['Types', ['npm', 'run', '--silent', 'types']],
    ['Lint', ['npm', 'run', '--silent', 'lint']],
    ['Unit tests', vitest('unit')],
    ['Build of the release for Chrome', ['npx', 'wxt', 'build']],
    ['Build of the release for Firefox', ['npx', 'wxt', 'build', '-b', 'firefox']],
    ['Release: bytes, linter', vitest('release', '--config', 'tests/release/vitest.config.ts')],
    ['Build for Chrome', ['npx', 'wxt', 'build', '--mode', 'e2e']],
    ['Build for Firefox', ['npx', 'wxt', 'build', '--mode', 'e2e', '-b', 'firefox']],
    ['Journeys in Chromium and Firefox', vitest('e2e', '--config', 'tests/e2e/vitest.config.ts')],
  ];
  const failed = steps.filter(([title, [command, ...args]]) => {
    console.log(`\n── ${title}`);
    return !run(command, args, { env, quiet: title.startsWith('Build') });
  });

  // Types, lint and the builds count as one check each, beside every test that vitest ran.
  const written = ['unit', 'release', 'e2e'].map((name) =>
    readReport(join(reports, `${name}.json`)),
  );
  const counts = written.map(countTests);
  const checks = steps.filter(([, [, tool]]) => tool !== 'vitest');
  const failedChecks = failed.filter(([, [, tool]]) => tool !== 'vitest');
  const passed = counts.reduce(
    (sum, { passed }) => sum + passed,
    checks.length - failedChecks.length,
  );
  const unpassed = counts.reduce((sum, { failed }) => sum + failed, failedChecks.length);
  const skipped = counts.reduce((sum, { skipped }) => sum + skipped, 0);
  if (failed.length > 0) console.log(`\nNot passed: ${failed.map(([title]) => title).join(', ')}`);
  for (const line of written.flatMap((report) => listFailures(report, root))) console.log(line);
  console.log(`\n${passed} passed, ${unpassed} failed, ${skipped} skipped`);
  return failed.length === 0;
}

try {
  process.exitCode = test() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
