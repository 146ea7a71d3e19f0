/**
 * Everything that must hold, in one command: types, lint, unit tests, both builds, what is asked of the
 * release, and the journeys in real Chromium and Firefox. Ends with one line that counts the tests that ran.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser, installPackages, root, run } from './set-up.mjs';

const reports = join(root, '.output', 'test-reports');

try {
  process.exitCode = test() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

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
  const counts = ['unit', 'release', 'e2e'].map(count);
  const checks = steps.filter(([, [, tool]]) => tool !== 'vitest');
  const failedChecks = failed.filter(([, [, tool]]) => tool !== 'vitest');
  const passed = counts.reduce(
    (sum, { passed }) => sum + passed,
    checks.length - failedChecks.length,
  );
  const unpassed = counts.reduce((sum, { failed }) => sum + failed, failedChecks.length);
  const skipped = counts.reduce((sum, { skipped }) => sum + skipped, 0);
  if (failed.length > 0) console.log(`\nNot passed: ${failed.map(([title]) => title).join(', ')}`);
  for (const line of ['unit', 'release', 'e2e'].flatMap(failures)) console.log(line);
  console.log(`\n${passed} passed, ${unpassed} failed, ${skipped} skipped`);
  return failed.length === 0;
}

/**
 * Each failed test once more, by file, name and the first line of why: whoever reads the end of a long log
 * should not have to find the one among seven thousand.
 */
const failures = (name) =>
  (readReport(name)?.testResults ?? []).flatMap((suite) => {
    const line = (title, why = '') =>
      `  ${relative(root, suite.name)}${title}\n    ${why.split('\n')[0]}`;
    if (isBroken(suite)) return [line('', suite.message)];
    return suite.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => line(` > ${fullName}`, failureMessages[0]));
  });

/** A report that is not there means that its tests could not even start: one failure. */
function count(name) {
  const report = readReport(name);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBroken).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Of a file that could not be run, no test is counted. */
const isBroken = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0;

/** What vitest wrote of a step; null where it wrote nothing, or half of it. */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reports, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}
