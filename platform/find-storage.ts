import type { StorageAccount } from '@/core/sync/storage-account';
import { readStorageLink, type FoundStorage } from '@/core/sync/storage-link';
import { SyncError } from '@/core/sync/sync-error';
import { ask, textOf } from './sync';

/** Asks the host of an account. The question carries nothing but the account's name. */
export async function findStorage({ webfinger }: StorageAccount): Promise<FoundStorage> {
  try {
    const response = await ask(webfinger, {
      headers: { accept: 'application/jrd+json, application/json' },
      // A domain of one's own often has it elsewhere (RFC 7033, section 4.2).
      redirect: 'follow',
      refusal: 'no-account',
    });
    if (webfinger.startsWith('https:') && !response.url.startsWith('https:'))
      return { ok: false, why: 'insecure' };
    if (!response.ok) return { ok: false, why: 'no-account' };
    return readStorageLink(await textOf(response));
  } catch (error) {
    if (error instanceof SyncError) return { ok: false, why: error.why };
    throw error;
  }
}
