import { expect, test } from 'vitest';
import { readStorageAccount } from '@/core/sync/storage-account';

test.each([
  ['anna@storage.example.org', 'https://storage.example.org/', 'anna@storage.example.org'],
  ['  Anna@Storage.Example.org ', 'https://storage.example.org/', 'Anna@storage.example.org'],
  ['acct:anna@example.org', 'https://example.org/', 'anna@example.org'],
  ['anna+marks@example.org:8443', 'https://example.org:8443/', 'anna+marks@example.org:8443'],
  // Only this device itself is asked without encryption; a machine beside it is not.
  ['ann@localhost:8000', 'http://localhost:8000/', 'ann@localhost:8000'],
  ['ann@127.0.0.1:8000', 'http://127.0.0.1:8000/', 'ann@127.0.0.1:8000'],
  ['ann@192.168.1.5', 'https://192.168.1.5/', 'ann@192.168.1.5'],
])('%s is an account, looked up at %s', (typed, host, account) => {
  const read = readStorageAccount(typed);
  expect(read?.account).toBe(account);
  const asked = new URL(read?.webfinger ?? '');
  expect(asked.href.startsWith(`${host}.well-known/webfinger?`)).toBe(true);
  expect(asked.searchParams.get('resource')).toBe(`acct:${account}`);
});

test.each([
  'https://cloud.example.org/dav/',
  'cloud.example.org',
  // A name before a folder is none of an account, and with a password it is never taken.
  'anna@cloud.example.org/dav',
  'https://anna:secret@example.org/',
  'anna:secret@example.org',
  '@example.org',
  'anna@',
  'anna@*',
  'a b@example.org',
  'anna@localhost.example.org@evil.example',
  '',
])('“%s” is no account', (typed) => {
  expect(readStorageAccount(typed)).toBeNull();
});
