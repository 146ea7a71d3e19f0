import { expect, test } from 'vitest';
import { readStorageLink } from '@/core/sync/storage-link';

const rel = 'http://tools.ietf.org/id/draft-dejong-remotestorage';
const grant = 'http://tools.ietf.org/html/rfc6749#section-4.2';
const page = 'https://login.example/oauth/anna';
const record = (link: Record<string, unknown>) =>
  JSON.stringify({ links: [{ rel: 'avatar', href: 'https://a.example/me.jpg' }, link] });

test('where the storage begins and where its page is are found among other links', () => {
  const href = 'https://storage.example:7678/anna';
  expect(readStorageLink(record({ rel, href, properties: { [grant]: page } }))).toEqual({
    ok: true,
    link: { url: 'https://storage.example:7678/anna/', leavePage: page },
  });
});

test('a page keeps its own question, and loses its fragment', () => {
  const properties = { [grant]: `${page}?of=anna#top` };
  const read = readStorageLink(record({ rel, href: 'https://s.example/', properties }));
  expect(read.ok && read.link.leavePage).toBe(`${page}?of=anna`);
});

test.each([
  ['no record at all', '<!doctype html>', 'no-account'],
  ['a list in its stead', '[]', 'no-account'],
  ['links that are none', '{"links":[null,7,"x",[]]}', 'no-account'],
  ['a person without a storage', record({ rel: 'x', href: 'https://s.example/' }), 'no-account'],
  ['no place', record({ rel, properties: { [grant]: page } }), 'no-account'],
  ['a place that is no address', record({ rel, href: '/storage/anna' }), 'no-account'],
  ['a place with a password', record({ rel, href: 'https://a:b@s.example/' }), 'no-account'],
  ['a place without encryption', record({ rel, href: 'http://s.example/' }), 'insecure'],
  ['no page', record({ rel, href: 'https://s.example/' }), 'no-leave-page'],
  [
    'Kerberos in place of a page',
    record({ rel, href: 'https://s.example/', properties: { [grant]: null } }),
    'no-leave-page',
  ],
  [
    'a page that is a script',
    record({ rel, href: 'https://s.example/', properties: { [grant]: 'javascript:alert(1)' } }),
    'no-account',
  ],
  [
    'a page without encryption',
    record({ rel, href: 'https://s.example/', properties: { [grant]: 'http://s.example/o' } }),
    'insecure',
  ],
])('%s is refused', (_case, text, why) => {
  expect(readStorageLink(text)).toEqual({ ok: false, why });
});
