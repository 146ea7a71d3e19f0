import { answerPlace } from '@/core/sync/leave';
import type { StorageAccount } from '@/core/sync/storage-account';
import type { FoundStorage, StorageLink } from '@/core/sync/storage-link';
import type { SyncProblem } from '@/core/sync/sync-error';
import { askLeave } from './ask-leave';
import { send } from './messages';
import { allowServer } from './server-hosts';

/** Looks up where somebody's storage is; only a press may call it. */
export async function lookUpStorage(account: StorageAccount): Promise<FoundStorage> {
  const host = account.webfinger.replace(/\.well-known\/.*$/s, '');
  // Together, so that the browser asks once where the storage is on the host of the account itself.
  if (!(await allowServer(host, answerPlace))) return { ok: false, why: 'no-permission' };
  return send('findStorage', [account]);
}

/** Has the person let LeanRead in on the server's page, and connects; only a press may call it. */
export async function connectStorage(
  { account }: StorageAccount,
  { url, leavePage }: StorageLink,
): Promise<SyncProblem | null> {
  if (!(await allowServer(url, answerPlace))) return 'no-permission';
  const leave = await askLeave(leavePage);
  if (!leave.ok) return leave.why;
  return send('connectServer', [{ kind: 'remotestorage', url, account, token: leave.token }]);
}
