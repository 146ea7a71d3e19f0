// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { linkNotes } from '@/page/article/link-notes';

const page = (html: string) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const base = document.createElement('base');
  base.href = 'https://harbour.example/walk?a=1';
  document.head.append(base);
  return document;
};
/** Links of the body after its notes have been linked; `.entry` are the references. */
const linked = (html: string) => {
  const { body } = page(html);
  const entries = [...body.querySelectorAll('.entry')];
  for (const entry of entries) entry.closest('ol')?.remove();
  linkNotes(body, entries);
  return [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
};

describe('a link to a place in the same page', () => {
  const list =
    '<ol><li class="entry" id="r1">One</li><li id="box"><p class="entry">Two <a name="r2"></a></p></li></ol>';

  test.each([
    ['the id of an entry', '#r1', '#reference-1'],
    ['a name within an entry', '#r2', '#reference-2'],
    ['the id of a box with nothing but an entry', '#box', '#reference-2'],
    ['an address written out', 'https://harbour.example/walk?a=1#r1', '#reference-1'],
    ['what stands in the body, counted without white space', '#note', '#place-7'],
    ['nothing that is here', '#gone', '#gone'],
    ['a place in another page', 'https://harbour.example/run#r1', 'https://harbour.example/run#r1'],
    ['an id that is no address', '#100%', '#100%'],
  ])('by %s is led there', (_, href, expected) => {
    expect(linked(`<p>So it <a href="${href}">is.</a></p><p id="note">* Note</p>${list}`)[0]).toBe(
      expected,
    );
  });
});
