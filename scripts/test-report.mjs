/** What vitest's JSON reporter wrote of one run of tests: how many there were, and which of them failed. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What is written at `path`; null where nothing is, or half of it. */
export function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** A report that is not there means that its tests could not even start: one failure. */
export function countTests(report) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(isBroken).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Each failed test by file, name and the first line of why. Said once more at the end of a long log: whoever
 * reads that should not have to find the one among seven thousand.
 */
export function listFailures(report, root) {
  return (report?.testResults ?? []).flatMap((suite) => {
    const line = (title, why = '') =>
      `  ${relative(root, suite.name)}${title}\n    ${why.split('\n')[0]}`;
    if (isBroken(suite)) return [line('', suite.message)];
    return suite.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => line(` > ${fullName}`, failureMessages[0]));
  });
}

/** Of a file that could not be run, no test is counted. */
function isBroken({ status, assertionResults }) {
  return status === 'failed' && assertionResults.length === 0;
}
