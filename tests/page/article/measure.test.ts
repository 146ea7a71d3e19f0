// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { measure, OutOfTime } from '@/page/article/measure';

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const paragraphs = new Set(['p']);

describe('the record of a page', () => {
  const body = bodyOf(
    `<nav><a href="/">Home</a></nav><main><h1>Sleep</h1><p id="a">${'calm '.repeat(30)}</p><p id="b">short</p></main>`,
  );
  const measures = measure(body);
  const element = (selector: string) => body.querySelector(selector) as Element;

  test('counts text, linked text and running text', () => {
    expect(measures.get(element('nav'))).toMatchObject({ characters: 4, linked: 4, prose: 0 });
    expect(measures.get(body)?.prose).toBe(149);
    expect(measures.get(element('main'))?.holdsBlocks).toBe(true);
    expect(measures.get(element('#a'))?.holdsBlocks).toBe(false);
  });

  test('lists elements by name and size in document order', () => {
    expect(measures.list(paragraphs)).toEqual([element('#a'), element('#b')]);
    expect(measures.list(paragraphs, { most: 10 })).toEqual([element('#b')]);
    expect(measures.list(paragraphs, {}, element('nav'))).toEqual([]);
  });

  test('finds what stands near a place', () => {
    const near = measures.near(element('h1'), { before: 10, after: 20 }, null);
    expect(near).toContain(element('#a'));
    expect(near).not.toContain(element('#b'));
  });

  test('does not list what was taken out since', () => {
    const other = bodyOf('<p>one</p><p>two</p>');
    const taken = measure(other);
    other.firstElementChild?.remove();
    expect(taken.list(paragraphs).map((one) => one.textContent)).toEqual(['two']);
  });

  test('gives up when time is up', () => {
    const late = measure(body);
    late.until = performance.now() - 1;
    expect(() => {
      for (let asked = 0; asked < 1000; asked += 1) late.get(body);
    }).toThrow(OutOfTime);
  });
});
