import { expect, test } from 'vitest';
import { isSamePlace, parseSyncServer, readServerAddress } from '@/core/sync/sync-server';

test.each([
  [
    'https://Cloud.Example.org/dav',
    'https://cloud.example.org/dav/',
    'https://cloud.example.org/*',
  ],
  ['cloud.example.org', 'https://cloud.example.org/', 'https://cloud.example.org/*'],
  [
    'https://cloud.example.org:8443/a b/'.replace(' ', '%20'),
    'https://cloud.example.org:8443/a%20b/',
    'https://cloud.example.org/*',
  ],
  ['http://192.168.1.5:5005/home/', 'http://192.168.1.5:5005/home/', 'http://192.168.1.5/*'],
  ['http://nas.local/', 'http://nas.local/', 'http://nas.local/*'],
])('%s is a server', (typed, url, pattern) => {
  expect(readServerAddress(typed)).toEqual({ ok: true, url, pattern });
});

test.each([
  ['http://cloud.example.org/', 'insecure'],
  ['http://192.168.1.5.example.org/', 'insecure'],
  ['', 'no-address'],
  ['ftp://example.org/', 'no-address'],
  ['https://ann:secret@example.org/', 'no-address'],
  ['https://*/', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
])('%s is refused', (typed, why) => {
  expect(readServerAddress(typed)).toEqual({ ok: false, why });
});

const rest = { isGuarded: true, isPaused: false };
const dav = { kind: 'webdav', url: 'https://a.example/', user: 'anna', password: 'x' } as const;
const storage = {
  ...({ kind: 'remotestorage', url: 'https://a.example/anna/' } as const),
  ...{ account: 'anna@a.example', token: 't' },
} as const;

test('a server of either kind is read back, and one of before there were two is WebDAV', () => {
  expect(parseSyncServer({ ...dav, ...rest })).toEqual({ ...dav, ...rest });
  expect(parseSyncServer({ ...storage, ...rest })).toEqual({ ...storage, ...rest });
  const older = { url: dav.url, user: dav.user, password: dav.password };
  expect(parseSyncServer({ ...older, ...rest })).toEqual({ ...dav, ...rest });
});

test.each([
  ['without its token', { ...storage, token: undefined }],
  ['without an account', { ...storage, account: 7 }],
  ['on a line everybody can read', { ...storage, url: 'http://a.example/' }],
  ['that is a text', 'https://a.example/'],
])('a server %s is none', (_case, stored) => {
  expect(parseSyncServer(stored)).toBeNull();
});

test('a place is the same with another password or token, not with another owner', () => {
  expect(isSamePlace(dav, { ...dav, password: 'y' })).toBe(true);
  expect(isSamePlace(storage, { ...storage, token: 'u' })).toBe(true);
  expect(isSamePlace(dav, { ...dav, user: 'ben' })).toBe(false);
  expect(isSamePlace(storage, { ...storage, account: 'ben@a.example' })).toBe(false);
  expect(isSamePlace(dav, { ...storage, url: dav.url, account: dav.user })).toBe(false);
});
