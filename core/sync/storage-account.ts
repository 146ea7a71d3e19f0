import { readServerAddress } from './sync-server';

/** Somebody's storage by its name, and where its host says what it is (RFC 7033). */
export type StorageAccount = {
  /** `name@server` */
  account: string;
  webfinger: string;
};

/** This device itself, which alone is asked without encryption. */
const itself = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/**
 * An account of remoteStorage as somebody types it; null for whatever is none. No address of a WebDAV folder
 * looks like one: there a name before an `@` would follow `//` and give the password away.
 */
export function readStorageAccount(typed: string): StorageAccount | null {
  const parts = /^(?:acct:)?([^\s@/:?#[\]<>"\\]+)@([^\s@/?#]+)$/i.exec(typed.trim());
  const [, name = '', typedHost = ''] = parts ?? [];
  const host = typedHost.toLowerCase();
  const scheme = itself.test(host) ? 'http' : 'https';
  const address = readServerAddress(`${scheme}://${host}`);
  if (!parts || !address.ok) return null;
  const account = `${name}@${host}`;
  const resource = encodeURIComponent(`acct:${account}`);
  return { account, webfinger: `${address.url}.well-known/webfinger?resource=${resource}` };
}
