import type { DocumentStore } from '@/core/highlights/sync-highlights';
import { SyncError } from '@/core/sync/sync-error';
import type { SyncServer } from '@/core/sync/sync-server';

/*
 * The only file of LeanRead that may use the network, and only for the server the person entered and gave
 * the permission for. It reads and writes named texts and knows nothing of what is in them.
 */

/** Longer than a slow line needs for a month of highlights. */
const patienceMs = 30_000;
/** In the folder of the person's. */
const folder = 'LeanRead/';

export function openServer({
  url,
  user,
  password,
}: Pick<SyncServer, 'url' | 'user' | 'password'>): DocumentStore & {
  /** Makes our folder, and answers whether the server refuses to write over a change. */
  greet(): Promise<{ isGuarded: boolean }>;
} {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  const authorization = `Basic ${btoa(String.fromCharCode(...bytes))}`;

  async function ask(
    method: string,
    name: string,
    headers: Record<string, string> = {},
    body?: string,
  ) {
    let response: Response;
    try {
      response = await fetch(url + folder + name, {
        method,
        headers: { authorization, ...headers },
        ...(body !== undefined && { body }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(patienceMs),
      });
    } catch (error) {
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      throw new SyncError(isSlow ? 'slow' : 'offline', String(error));
    }
    const { status, type } = response;
    // Followed blindly, the password might go to another server.
    if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
      throw new SyncError('redirected');
    if (status === 401 || status === 403) throw new SyncError('refused', String(status));
    if (status === 413 || status === 507) throw new SyncError('full', String(status));
    if (status === 429 || status >= 500) throw new SyncError('server', String(status));
    return response;
  }

  const markOf = (response: Response): string | null => response.headers.get('etag');

  const read: DocumentStore['read'] = async (name, mark) => {
    const response = await ask('GET', name, mark === undefined ? {} : { 'if-none-match': mark });
    if (response.status === 304) return { is: 'same' };
    if (response.status === 404 || response.status === 410) return { is: 'missing' };
    if (!response.ok) throw new SyncError('server', String(response.status));
    try {
      return { is: 'found', text: await response.text(), mark: markOf(response) };
    } catch (error) {
      // The line broke in the middle of the answer.
      throw new SyncError('offline', String(error));
    }
  };

  const write: DocumentStore['write'] = async (name, text, mark) => {
    const condition: Record<string, string> =
      mark === null ? { 'if-none-match': '*' } : mark === undefined ? {} : { 'if-match': mark };
    const response = await put(name, text, condition);
    return response.status === 412 || response.status === 423
      ? { is: 'changed' }
      : { is: 'done', mark: markOf(response) };
  };

  async function put(name: string, text: string, condition: Record<string, string>) {
    const response = await ask(
      'PUT',
      name,
      { 'content-type': 'application/json', ...condition },
      text,
    );
    if (response.status === 404 || response.status === 409)
      throw new SyncError('no-folder', String(response.status));
    if (!response.ok && response.status !== 412 && response.status !== 423)
      throw new SyncError('server', String(response.status));
    return response;
  }

  /**
   * What a server that guards against lost changes does: another mark for another text, a write under the
   * right mark taken, one under an old mark refused. Some send no marks, or ignore them.
   */
  async function isGuarded(): Promise<boolean> {
    // Of its own name: another device may be asking the same just now.
    const name = `probe-${crypto.randomUUID()}.json`;
    try {
      await put(name, '1', {});
      const first = await read(name);
      if (first.is !== 'found' || !first.mark) return false;
      if ((await write(name, '22', first.mark)).is !== 'done') return false;
      const second = await read(name);
      if (second.is !== 'found' || second.text !== '22' || !second.mark) return false;
      return second.mark !== first.mark && (await write(name, '333', first.mark)).is === 'changed';
    } finally {
      await ask('DELETE', name);
    }
  }

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
