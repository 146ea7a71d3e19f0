import { expect, test } from 'vitest';
import { readServerAddress } from '@/core/sync/sync-server';

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
