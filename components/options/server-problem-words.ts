import { i18n } from '@/components/ui/i18n';
import type { SyncProblem } from '@/core/sync/sync-error';

const words: Record<SyncProblem, () => string> = {
  offline: () => i18n.t('server.problem.offline'),
  slow: () => i18n.t('server.problem.slow'),
  refused: () => i18n.t('server.problem.refused'),
  'no-folder': () => i18n.t('server.problem.noFolder'),
  full: () => i18n.t('server.problem.full'),
  server: () => i18n.t('server.problem.server'),
  redirected: () => i18n.t('server.problem.redirected'),
  'not-ours': () => i18n.t('server.problem.notOurs'),
  'newer-version': () => i18n.t('server.problem.newerVersion'),
  busy: () => i18n.t('server.problem.busy'),
  paused: () => i18n.t('server.paused'),
  'no-permission': () => i18n.t('server.problem.noPermission'),
  insecure: () => i18n.t('server.problem.insecure'),
  'no-account': () => i18n.t('server.problem.noAccount'),
  'no-leave-page': () => i18n.t('server.problem.noLeavePage'),
  'leave-ended': () => i18n.t('server.problem.leaveEnded'),
  denied: () => i18n.t('server.problem.denied'),
  'page-closed': () => i18n.t('server.problem.pageClosed'),
  'strange-answer': () => i18n.t('server.problem.strangeAnswer'),
  'storage-failed': () => i18n.t('server.problem.storageFailed'),
};

/** Why the person's server could not be reached or read. */
export const serverProblemWords = (why: SyncProblem): string => words[why]();
