// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findShareBars } from '@/page/article/find-share-bars';
import { measure } from '@/page/article/measure';

const prose =
  '<p>The tide comes in twice a day here, and the children learn to read it before they read books.</p>';

function foundIn(html: string) {
  const page = new DOMParser().parseFromString(
    `<article>${prose}${html}${prose}</article>`,
    'text/html',
  );
  return findShareBars(page.body, measure(page.body)).map(({ element }) => element);
}

test('a row of places to share goes as a whole', () => {
  const [row, ...more] = foundIn(
    '<div id="row"><a href="/1">Facebook</a> <a href="/2">Twitter</a> <button>Copy link</button></div>',
  );
  expect(row?.id).toBe('row');
  expect(more).toEqual([]);
});

test.each([
  [
    'a network',
    '<div><p><b>Runa Vik</b> is a midwife who writes about the first year from a small island.</p><a href="https://twitter.com/rv">Twitter</a></div>',
  ],
  [
    'two networks',
    '<div><p>Milo Hart teaches swimming and has pulled nine people out of the sea.</p><a href="https://x.com/mh">Twitter</a><a href="https://instagram.com/mh">Instagram</a></div>',
  ],
])('of the box about a writer only the link to %s goes', (_what, html) => {
  const gone = foundIn(html);
  expect(gone.length).toBeGreaterThan(0);
  expect(gone.every((element) => element.localName === 'a')).toBe(true);
});

test('a network named amid a sentence stays', () => {
  expect(
    foundIn(
      '<p>She put a picture of the rash on <a href="/t">Twitter</a> and a doctor in Oslo saw it that night.</p>',
    ),
  ).toEqual([]);
});

test.each([
  [
    'beside the links',
    '<div><p id="kept">Never give honey to babies.</p><a href="/1">Facebook</a> <a href="/2">Twitter</a></div>',
  ],
  [
    'over a row of them',
    '<div><p id="kept">Stop if your chest hurts.</p><div><a href="/1">Facebook</a> <a href="/2">Twitter</a></div></div>',
  ],
  [
    'under it',
    '<section><ul><li><a href="/1">Facebook</a></li><li><a href="/2">Twitter</a></li></ul><p id="kept">Wash both hands first.</p></section>',
  ],
])('a short warning %s stays', (_where, html) => {
  const gone = foundIn(html);
  expect(gone.length).toBeGreaterThan(0);
  for (const element of gone) expect(element.querySelector('#kept')).toBeNull();
});

test.each([
  'Share this with a friend.',
  'Enjoyed this? Pass it on.',
  'Know someone who needs this?',
  'Spread the word.',
])('“%s” goes with the links below it', (line) => {
  const [row, ...more] = foundIn(
    `<div id="row"><p>${line}</p><div><a href="/1">Facebook</a> <a href="/2">Twitter</a></div></div>`,
  );
  expect(row?.id).toBe('row');
  expect(more).toEqual([]);
});
