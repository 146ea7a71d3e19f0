import { isRecord } from '@/core/is-record';

/** The person's own server, as they entered it; kept on this device alone. */
export type SyncServer = {
  /** The folder of theirs, ending in a slash. */
  url: string;
  user: string;
  password: string;
  /** Whether it refuses to write over a change it was not told of; asked on connecting. */
  isGuarded: boolean;
  isPaused: boolean;
};

export function parseSyncServer(stored: unknown): SyncServer | null {
  if (!isRecord(stored)) return null;
  const { url, user, password } = stored;
  if (typeof url !== 'string' || typeof user !== 'string' || typeof password !== 'string')
    return null;
  const address = readServerAddress(url);
  if (!address.ok) return null;
  const { isGuarded, isPaused } = stored;
  return {
    url: address.url,
    user,
    password,
    isGuarded: isGuarded === true,
    isPaused: isPaused === true,
  };
}

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
