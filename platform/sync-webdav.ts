import { SyncError } from '@/core/sync/sync-error';
import type { ServerAccess } from '@/core/sync/sync-server';
import { openFolder, type ServerPlace } from './sync';

/** `LeanRead/` in a folder of the person's, by name and password. */
export function openWebdav({
  url,
  user,
  password,
}: Extract<ServerAccess, { kind: 'webdav' }>): ServerPlace {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  const { ask, read, write, isGuarded } = openFolder(`${url}LeanRead/`, authorization, 'refused');

  return {
    read,
    write,
    async greet() {
      const made = await ask('MKCOL', '');
      // 405: it is there already. 409: the folder above it is not.
      if (made.status === 404 || made.status === 409) throw new SyncError('no-folder');
      if (!made.ok && made.status !== 405) throw new SyncError('server', String(made.status));
      return { isGuarded: await isGuarded() };
    },
  };
}
