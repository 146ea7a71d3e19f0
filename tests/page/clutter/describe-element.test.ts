// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseRule } from '@/core/clutter/parse-rule';
import { describeElement, describeLastingly, lineFor } from '@/page/clutter/describe-element';

const load = (body: string) => {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const element = document.querySelector('[data-x]');
  if (!element) throw new Error('Nothing is marked.');
  return element;
};
const matches = (selector: string) => [...document.querySelectorAll(selector)];

const page = `<main><div class="css-9xk21"><p>One</p></div>
  <section class="rail promo css-1a2b3c"><h3>From the shop</h3><ul><li>Pots</li></ul></section>
  <section class="rail promo css-1a2b3c" data-x><h3>Our letter</h3><p>Every Sunday.</p></section></main>`;

describe('an element', () => {
  test('is described from its place to what it shares with others', () => {
    const element = load(page);
    const described = describeElement(element);
    expect(described.map(({ breadth }) => breadth)).toEqual([
      'place',
      'words',
      'marks',
      'mark',
      'mark',
    ]);
    for (const { selector } of described) expect(matches(selector)).toContain(element);
    expect(matches(described[0]?.selector ?? '')).toEqual([element]);
    expect(described[1]).toMatchObject({ by: 'Our letter', text: '^Our letter' });
  });

  test('is never described by what a machine made', () => {
    for (const { selector } of describeElement(load(page))) expect(selector).not.toMatch(/css-/);
  });

  test('has at least a place, and each description is a rule', () => {
    const element = load('<div><div></div><div data-x></div></div>');
    const described = describeElement(element);
    expect(described).toHaveLength(1);
    for (const one of described)
      expect(parseRule(lineFor('www.one.example', one))).toMatchObject({
        ok: true,
        rule: { sites: ['one.example'] },
      });
  });

  test('with words that mean something in a pattern is found by them', () => {
    const element = load('<div data-x><h4>What (really) costs $5?</h4><p>Pots.</p></div>');
    const words = describeElement(element).find(({ breadth }) => breadth === 'words');
    if (!words) throw new Error('It was not described by its words.');
    const parsed = parseRule(lineFor('one.example', words));
    expect(parsed.ok && parsed.rule.text?.test('What (really) costs $5? Pots.')).toBe(true);
  });

  test('of a form that names its fields after the document’s own words is described as well', () => {
    const element = load(
      '<form data-x><input name="children"><input name="getAttribute"><b>Join</b></form>',
    );
    expect(describeElement(element).length).toBeGreaterThan(0);
  });
});

describe('what lasts', () => {
  test('is its own name before its words, and its words before its marks', () => {
    expect(
      describeLastingly(load('<div id="letter" class="box" data-x><b>Hello you</b></div>')),
    ).toMatchObject({ breadth: 'id' });
    expect(describeLastingly(load(page))).toMatchObject({ breadth: 'words' });
  });

  test('is its place where there is nothing else', () => {
    expect(describeLastingly(load('<div><p></p><p data-x></p></div>'))).toMatchObject({
      breadth: 'place',
    });
  });
});

test('a rule to keep is an exception', () => {
  expect(lineFor('one.example', { selector: '.a', text: '^Hello' }, 'keep')).toBe(
    'one.example#@#.a:has-text(/^Hello/)',
  );
});
