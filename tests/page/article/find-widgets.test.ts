// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWidgets } from '@/page/article/find-widgets';
import { measure } from '@/page/article/measure';

const sentence =
  'A calm sentence about how long people walk, with a comma and enough words to count as prose in any reader.';
const prose = `<p>${sentence}</p>`.repeat(3);
const foundIn = (html: string) => {
  const page = new DOMParser().parseFromString(
    `<article>${prose}${html}${prose}</article>`,
    'text/html',
  );
  return findWidgets(page.body, measure(page.body)).map(({ element }) => element.textContent);
};

const form =
  '<form><select><option>Slow walk</option><option>Rowing</option></select><input placeholder="Minutes"><input type="submit" value="Show it"></form>';

test('what is filled in and sent off takes with it what explains it', () => {
  const [found, ...others] = foundIn(
    `<div><h3>How far did you go?</h3><p>Choose what you did and see about how many steps people take.</p>${form}<p>Result: 0</p></div>`,
  );
  expect(others).toEqual([]);
  expect(found).toMatch(/^How far did you go.*Result: 0$/);
});

test('but no paragraph that happens to stand over it', () => {
  const [found] = foundIn(`<div><p>${sentence} ${sentence}</p>${form}</div>`);
  expect(found).not.toContain('calm');
});
