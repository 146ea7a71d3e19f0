import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import { SyncError } from '@/core/sync/sync-error';
import type { ServerAccess } from '@/core/sync/sync-server';
import { openFolder, textOf, type ServerPlace } from './sync';

/**
 * `leanread/` in the person's storage, by a token: draft-dejong-remotestorage-26. Folders need not be made
 * there, and one question tells the marks of all that is in one.
 */
export function openRemoteStorage({
  url,
  token,
}: Extract<ServerAccess, { kind: 'remotestorage' }>): ServerPlace {
  const folder = openFolder(`${url}leanread/`, `Bearer ${token}`, 'leave-ended');

  /** The marks of everything, without their quotes; empty where the server does not tell: each is asked for then. */
  async function list(): Promise<ReadonlyMap<string, string>> {
    const marks = new Map<string, string>();
    try {
      const response = await folder.ask('GET', '');
      const told = response.ok ? parseJson(await textOf(response)) : null;
      const items = isRecord(told) && isRecord(told['items']) ? told['items'] : {};
      for (const [name, item] of Object.entries(items))
        if (isRecord(item) && typeof item['ETag'] === 'string') marks.set(name, bare(item['ETag']));
    } catch (error) {
      if (!(error instanceof SyncError)) throw error;
    }
    return marks;
  }

  // One place is opened for each meeting: what others write after this is found at the next.
  let listed: ReturnType<typeof list> | undefined;

  return {
    async read(name, mark) {
      if (mark !== undefined && (await (listed ??= list())).get(name) === bare(mark))
        return { is: 'same' };
      return folder.read(name, mark);
    },
    async write(name, text, mark) {
      const done = await folder.write(name, text, mark);
      if (done.is === 'changed' || done.mark !== null) return done;
      // The mark of what was written must be told. armadietto says 200 without one where its disk is full.
      const there = await folder.read(name);
      if (there.is !== 'found' || there.text !== text) throw new SyncError('server', 'not written');
      return { is: 'done', mark: there.mark };
    },
    greet: async () => ({
      // A list that tells old marks would hide what others wrote.
      isGuarded: await folder.isGuarded(
        async (name, mark) => (await list()).get(name) === bare(mark),
      ),
    }),
  };
}

const bare = (mark: string): string => mark.replace(/^"(.*)"$/, '$1');
