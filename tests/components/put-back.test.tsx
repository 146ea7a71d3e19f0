// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { prepareBody } from '@/components/reader/prepare-body';
import { putBack } from '@/components/reader/put-back';

const nodes = (html: string) => document.createRange().createContextualFragment(html);
const bodyOf = (html: string) => prepareBody(nodes(html));
const put = (body: HTMLElement, place: number, html = '<p>Back</p>', id = 1) =>
  putBack(body, nodes(html), { place, id, label: 'Put back by you: Advertising' });
/** The body as its outline of names, what was put back in brackets. */
const shape = (element: Element): string =>
  [...element.children]
    .map((child) =>
      child.classList.contains('put-back') ? `[${child.localName}]` : child.localName,
    )
    .join(' ');

describe('what is put back', () => {
  test.each([
    ['before everything', 0, '[div] p p'],
    ['between two paragraphs', 3, 'p [div] p'],
    ['behind everything', 6, 'p p [div]'],
    ['behind the paragraph where its place is inside one', 4, 'p p [div]'],
  ])('stands %s', (_, place, expected) => {
    const body = bodyOf('<p>one</p> <p>two</p>');
    put(body, place);
    expect(shape(body)).toBe(expected);
  });

  test('is an item between items, and never stands between the cells of a table', () => {
    const list = bodyOf('<ul><li>one</li><li>two</li></ul>');
    put(list, 3);
    expect(shape(list.firstElementChild as Element)).toBe('li [li] li');
    const table = bodyOf('<table><tr><td>one</td><td>two</td></tr></table><p>three</p>');
    put(table, 3);
    expect(shape(table)).toBe('div [div] p');
  });

  test('comes back in its order where several things stood at one place', () => {
    const body = bodyOf('<p>one</p><p>two</p>');
    for (const id of [2, 3, 1]) put(body, 3, `<p>Back ${id}</p>`, id);
    expect([...body.querySelectorAll('.put-back')].map((box) => box.textContent)).toEqual([
      'Back 1',
      'Back 2',
      'Back 3',
    ]);
  });

  test('does not count when the next place is looked for', () => {
    const body = bodyOf('<p>one</p><p>two</p>');
    put(body, 0, '<p>Many more words than the body has</p>', 1);
    put(body, 3, '<p>Back</p>', 2);
    expect(shape(body)).toBe('[div] p [div] p');
  });

  test('leaves the ranges in the body and its own words alone', () => {
    const body = bodyOf('<p>one <b>two</b></p><p>three</p>');
    const range = document.createRange();
    range.selectNodeContents(body.querySelector('b') as Node);
    range.setEnd(body.lastElementChild?.firstChild as Node, 3);
    const nodesBefore = [...body.childNodes];
    const box = put(body, 6);
    expect(String(range)).toBe('twoBackthr');
    box.remove();
    expect(String(range)).toBe('twothr');
    expect([...body.childNodes]).toEqual(nodesBefore);
  });

  test('begins no section of the article, and adds no words of ours to it', () => {
    const body = bodyOf('<h2>One</h2><p>one</p>');
    const box = put(body, 6, '<h1>Buy</h1>');
    expect(box.querySelector('h3')?.textContent).toBe('Buy');
    expect(body.textContent).toBe('OneoneBuy');
    expect(box.getAttribute('aria-label')).toBe('Put back by you: Advertising');
  });
});
