import type { DocumentStore } from '@/core/highlights/sync-highlights';
import { SyncError, type SyncProblem } from '@/core/sync/sync-error';

/*
 * The only file of LeanRead that may use the network, and only for the server the person entered and gave
 * the permission for. It reads and writes named texts and knows nothing of what is in them.
 */

/** Longer than a slow line needs for a month of highlights. */
const patienceMs = 30_000;

type Question = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** Blindly followed, what a request carries might go to another server; only what carries nothing may. */
  redirect?: 'manual' | 'follow';
  /** What it is called when the server does not let us in. */
  refusal?: SyncProblem;
};

/** Whatever is no answer of a server at work is thrown as a `SyncError`. */
export async function ask(
  url: string,
  { method = 'GET', headers = {}, body, redirect = 'manual', refusal = 'refused' }: Question,
): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      cache: 'no-store',
      credentials: 'omit',
      redirect,
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
  } catch (error) {
    throw brokenLine(error);
  }
  const { status, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304))
    throw new SyncError('redirected');
  if (status === 401 || status === 403) throw new SyncError(refusal, String(status));
  if (status === 413 || status === 507) throw new SyncError('full', String(status));
  if (status === 429 || status >= 500) throw new SyncError('server', String(status));
  return response;
}

/** The line may still break in the middle of the answer. */
export const textOf = (response: Response): Promise<string> =>
  response.text().catch((error: unknown) => {
    throw brokenLine(error);
  });

function brokenLine(error: unknown): SyncError {
  const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
  return new SyncError(isSlow ? 'slow' : 'offline', String(error));
}

const markOf = (response: Response): string | null => response.headers.get('etag');

/** Whether another question, put while a text of this name and mark is there, is answered as it should be. */
type Also = (name: string, mark: string) => Promise<boolean>;

/** A place for texts, once it is known how its server behaves. */
export type ServerPlace = DocumentStore & {
  /** Makes ready what is ours there, and answers whether the server refuses to write over a change. */
  greet(): Promise<{ isGuarded: boolean }>;
};

/** The texts of one folder, as WebDAV and remoteStorage both give them. `url` ends in a slash. */
export function openFolder(url: string, authorization: string, refusal: SyncProblem) {
  const askHere = (
    method: string,
    name: string,
    headers: Record<string, string> = {},
    body?: string,
  ) =>
    ask(url + name, {
      method,
      headers: { authorization, ...headers },
      ...(body !== undefined && { body }),
      refusal,
    });

  const read: DocumentStore['read'] = async (name, mark) => {
    const response = await askHere(
      'GET',
      name,
      mark === undefined ? {} : { 'if-none-match': mark },
    );
    if (response.status === 304) return { is: 'same' };
    if (response.status === 404 || response.status === 410) return { is: 'missing' };
    if (!response.ok) throw new SyncError('server', String(response.status));
    return { is: 'found', text: await textOf(response), mark: markOf(response) };
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
    const headers = { 'content-type': 'application/json', ...condition };
    const response = await askHere('PUT', name, headers, text);
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
  async function isGuarded(also: Also = () => Promise.resolve(true)): Promise<boolean> {
    // Of its own name: another device may be asking the same just now.
    const name = `probe-${crypto.randomUUID()}.json`;
    try {
      await put(name, '1', {});
      const first = await read(name);
      if (first.is !== 'found' || !first.mark) return false;
      if ((await write(name, '22', first.mark)).is !== 'done') return false;
      const second = await read(name);
      if (second.is !== 'found' || second.text !== '22' || !second.mark) return false;
      if (second.mark === first.mark || !(await also(name, second.mark))) return false;
      return (await write(name, '333', first.mark)).is === 'changed';
    } finally {
      await askHere('DELETE', name);
    }
  }

  return { ask: askHere, read, write, isGuarded };
}
