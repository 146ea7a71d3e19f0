// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readIdentity } from '@/page/highlights/read-identity';

function identityOf(head: string) {
  document.head.innerHTML = head;
  return readIdentity(document);
}

test('canonical, og:url, shortlink and DOI are read, relative addresses too', () => {
  const origin = location.host;
  expect(
    identityOf(`
      <link rel="canonical" href="/health/knees">
      <link rel="shortlink" href="/?p=12">
      <meta property="og:url" content="/knees">
      <meta name="Citation_DOI" content="10.1000/knee.42">`),
  ).toEqual([
    `https://${origin}/`,
    `https://${origin}/health/knees`,
    `https://${origin}/knees`,
    `https://${origin}/?p=12`,
    'doi:10.1000/knee.42',
  ]);
});

test('a translation is another document', () => {
  const head = '<link rel="alternate" hreflang="es" href="/es/rodillas">';
  expect(identityOf(head)).toEqual([`https://${location.host}/`]);
});
