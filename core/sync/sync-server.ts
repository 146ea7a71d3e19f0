import { isRecord } from '@/core/is-record';

/** Where the person keeps a folder of ours, and by what the server knows that we may. */
export type ServerAccess =
  | {
      kind: 'webdav';
      /** The folder of theirs, ending in a slash. */
      url: string;
      user: string;
      password: string;
    }
  | {
      kind: 'remotestorage';
      /** Where their storage begins, ending in a slash. */
      url: string;
      /** As they call it, `name@server`. */
      account: string;
      token: string;
    };

/** The person's own server, as they entered it; kept on this device alone. */
export type SyncServer = ServerAccess & {
  /** Whether it refuses to write over a change it was not told of; asked on connecting. */
  isGuarded: boolean;
  isPaused: boolean;
};

export function parseSyncServer(stored: unknown): SyncServer | null {
  const access = parseAccess(stored);
  if (!access || !isRecord(stored)) return null;
  const { isGuarded, isPaused } = stored;
  return { ...access, isGuarded: isGuarded === true, isPaused: isPaused === true };
}

/** Of before there were two kinds it is WebDAV. */
function parseAccess(stored: unknown): ServerAccess | null {
  if (!isRecord(stored) || typeof stored['url'] !== 'string') return null;
  const address = readServerAddress(stored['url']);
  if (!address.ok) return null;
  const { url } = address;
  if (stored['kind'] === 'remotestorage') {
    const { account, token } = stored;
    return typeof account === 'string' && typeof token === 'string'
      ? { kind: 'remotestorage', url, account, token }
      : null;
  }
  const { user, password } = stored;
  return typeof user === 'string' && typeof password === 'string'
    ? { kind: 'webdav', url, user, password }
    : null;
}

/** What is kept there is the same, whatever the password or the token is now. */
export const isSamePlace = (one: ServerAccess, other: ServerAccess): boolean =>
  one.kind === other.kind && one.url === other.url && ownerOf(one) === ownerOf(other);

/** Whose place it is: with WebDAV many people may have one address. */
export const ownerOf = (access: ServerAccess): string =>
  access.kind === 'webdav' ? access.user : access.account;

/** Machines of one's own house, to which a line without encryption does not leave it. */
const nearby =
  /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(1[6-9]|2\d|3[01])\.\d+\.\d+|[^.]+\.local)$/;

/** An address as somebody types it. Without encryption anybody on the way could read the password. */
export function readServerAddress(
  typed: string,
): { ok: true; url: string; pattern: string } | { ok: false; why: 'no-address' | 'insecure' } {
  const text = typed.trim();
  const parts = /^(?:(https?):\/\/)?([^/?#@\s]+)(\/[^?#\s]*)?$/i.exec(text);
  if (!parts) return { ok: false, why: 'no-address' };
  const [, scheme = 'https', host = '', path = '/'] = parts;
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (!/^(\[[0-9a-f:]+\]|[\p{L}\p{N}.-]+)$/u.test(name)) return { ok: false, why: 'no-address' };
  if (scheme.toLowerCase() === 'http' && !nearby.test(name)) return { ok: false, why: 'insecure' };
  const folder = path.endsWith('/') ? path : `${path}/`;
  return {
    ok: true,
    url: `${scheme.toLowerCase()}://${host.toLowerCase()}${folder}`,
    // Match patterns know no port.
    pattern: `${scheme.toLowerCase()}://${name}/*`,
  };
}
