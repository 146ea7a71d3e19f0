/** Why the server of the person could not be used, as a code; the words are in `locales/`. */
export const syncProblems = [
  'offline',
  'slow',
  'refused',
  'no-folder',
  'full',
  'server',
  'redirected',
  'not-ours',
  'newer-version',
  'busy',
  'paused',
  'no-permission',
  'insecure',
  'no-account',
  'no-leave-page',
  'leave-ended',
  'denied',
  'page-closed',
  'strange-answer',
  'storage-failed',
] as const;
export type SyncProblem = (typeof syncProblems)[number];

export class SyncError extends Error {
  constructor(
    readonly why: SyncProblem,
    detail = '',
  ) {
    super(`Sync: ${why} ${detail}`.trim());
  }
}
