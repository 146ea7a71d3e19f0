/** What is read of a report; vitest writes more. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    message?: string;
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}
export declare function readReport(path: string): TestReport | null;
export declare function countTests(report: TestReport | null): {
  passed: number;
  failed: number;
  skipped: number;
};
export declare function listFailures(report: TestReport | null, root: string): string[];
