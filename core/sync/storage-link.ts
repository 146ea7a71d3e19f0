import { asList } from '@/core/as-list';
import { isRecord } from '@/core/is-record';
import { parseJson } from '@/core/parse-json';
import type { SyncProblem } from './sync-error';
import { readServerAddress } from './sync-server';

/** Where somebody's storage begins, and the page on which they let a program in. */
export type StorageLink = { url: string; leavePage: string };

/** Where somebody's storage is, or why that is not known. */
export type FoundStorage = { ok: true; link: StorageLink } | { ok: false; why: SyncProblem };

/** The second is of drafts before the fourth; servers still say it. */
const relations: readonly unknown[] = [
  'http://tools.ietf.org/id/draft-dejong-remotestorage',
  'remotestorage',
];
const implicitGrant = 'http://tools.ietf.org/html/rfc6749#section-4.2';

/** What a WebFinger record says of the storage: draft-dejong-remotestorage-26, section 10. */
export function readStorageLink(record: string): FoundStorage {
  const value = parseJson(record);
  const links = asList(isRecord(value) ? value['links'] : null).filter(isRecord);
  const link = links.find(({ rel }) => relations.includes(rel));
  if (typeof link?.['href'] !== 'string') return { ok: false, why: 'no-account' };
  const storage = readAddress(link['href']);
  if (!storage.ok) return storage;
  const properties = link['properties'];
  const page = isRecord(properties) ? properties[implicitGrant] : null;
  // Null stands for Kerberos, which a browser's extension cannot use.
  if (typeof page !== 'string') return { ok: false, why: 'no-leave-page' };
  const address = readAddress(page.replace(/[?#].*$/s, ''));
  return address.ok
    ? { ok: true, link: { url: storage.url, leavePage: page.replace(/#.*$/s, '') } }
    : address;
}

/** Written by a program: whole, or wrong. */
function readAddress(text: string): { ok: true; url: string } | { ok: false; why: SyncProblem } {
  const address = readServerAddress(/^https?:/i.test(text) ? text : '');
  if (address.ok) return { ok: true, url: address.url };
  return { ok: false, why: address.why === 'insecure' ? 'insecure' : 'no-account' };
}
