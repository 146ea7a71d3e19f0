// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { describeRange } from '@/page/anchors/describe-range';
import { findRange, findRanges } from '@/page/anchors/find-range';
import { rangeOf, textOf } from '@/page/anchors/text-of';
import { skeletonKey } from '@/core/anchors/skeleton';
import type { Highlight } from '@/core/highlights/highlight';

const pageOf = (html: string) =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');

/** Selects words of the page's own text, as a person would. */
function select(document: Document, words: string): Range {
  const page = textOf(document.body);
  const start = page.text.indexOf(words);
  const range = rangeOf(page, start, start + words.length);
  if (!range || start < 0) throw new Error(`“${words}” is not there.`);
  return range;
}

const article = `
  <h1>Sore   knees</h1>
  <script>track("knees")</script><style>p { color: red }</style>
  <p>Rest for <em>two</em>
     days. Then&nbsp;walk.<br>Slowly.</p>
  <ul><li>Ice</li><li>Stretch&shy;ing</li></ul>
  <textarea>my own notes</textarea>
  <leanread-reader><p>ours</p></leanread-reader>
  <details><summary>More</summary><p hidden>Hidden, but there.</p></details>`;

test('blocks break lines, inline markup does not, and nothing but the page’s prose is read', () => {
  expect(textOf(pageOf(article).body).text).toBe(
    'Sore knees\nRest for two days. Then walk.\nSlowly.\nIce\nStretching\nMore\nHidden, but there.',
  );
});

test('reading changes nothing', () => {
  const document = pageOf(article);
  const before = document.documentElement.outerHTML;
  const page = textOf(document.body);
  describeRange(select(document, 'two days'), page);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a form whose fields pose as its own properties does not lead the walk astray', () => {
  const html =
    '<form><input name="nextSibling"><input name="parentNode"><input name="localName"><input name="firstChild">In the form</form><p>After</p>';
  expect(textOf(pageOf(html).body).text).toBe('In the form\nAfter');
});

test('a canonical range leads back to the very characters', () => {
  const document = pageOf(article);
  const range = select(document, 'two days. Then walk.\nSlow');
  expect(range.toString().replace(/\s+/g, ' ')).toBe('two days. Then walk.Slow');
});

test('a selection across elements is saved with its words and found again after a re-render', () => {
  const document = pageOf(article);
  const description = describeRange(select(document, 'for two days.'), textOf(document.body));
  if (!description.ok) throw new Error(description.why);
  expect(description.anchor).toMatchObject({ exact: 'for two days.', occurrences: 1 });

  const later = pageOf(article.replace('Sore   knees', 'Sore knees, and what helps'));
  const { match, range } = findRange(description.anchor, description.skeleton, textOf(later.body));
  expect(match.state).toBe('exact');
  expect(range?.toString().replace(/\s+/g, ' ')).toBe('for two days.');
});

test('a selection that ends between elements counts to the last text before it', () => {
  const document = pageOf('<p>One</p><p>Two words</p><p>Three</p>');
  const range = document.createRange();
  range.setStart(document.body, 1);
  range.setEnd(document.body, 2);
  const description = describeRange(range, textOf(document.body));
  expect(description.ok && description.anchor.exact).toBe('Two words');
});

test('the whole page can be selected by its elements', () => {
  const document = pageOf('<p>One</p><p>Two words</p>');
  const range = document.createRange();
  range.selectNodeContents(document.documentElement);
  const description = describeRange(range, textOf(document.body));
  expect(description.ok && description.anchor.exact).toBe('One\nTwo words');
});

test('a selection grows to whole characters', () => {
  const document = pageOf('<p>Eat 👩🏽‍🌾 greens</p>');
  const text = document.querySelector('p')?.firstChild;
  const range = document.createRange();
  if (text) {
    range.setStart(text, 0);
    range.setEnd(text, 6);
  }
  const description = describeRange(range, textOf(document.body));
  expect(description.ok && description.anchor.exact).toBe('Eat 👩🏽‍🌾');
});

test.each([
  ['nothing', 'empty', (range: Range, p: Element) => range.setStart(p, 0)],
  ['a picture', 'empty', (range: Range, p: Element) => range.selectNode(p.nextElementSibling!)],
  [
    'one letter',
    'too-short',
    (range: Range, p: Element) => (
      range.setStart(p.firstChild!, 0),
      range.setEnd(p.firstChild!, 1)
    ),
  ],
  [
    'another document',
    'outside',
    (range: Range) => range.selectNodeContents(pageOf('<p>Frame</p>').body),
  ],
] as const)('a selection of %s is refused with a reason', (_name, why, choose) => {
  const document = pageOf('<p>Walk a little</p><img src="x.png" alt="Knee"><p>End</p>');
  const range = document.createRange();
  choose(range, document.querySelector('p')!);
  expect(describeRange(range, textOf(document.body))).toEqual({ ok: false, why });
});

test('all highlights of a page are found at once, each by the text it was saved in', () => {
  const first = pageOf('<p>Walk every day. Rest at night.</p>');
  const second = pageOf('<nav>Menu</nav><p>Walk every day. Rest at night.</p>');
  const skeletons: Record<string, readonly number[]> = {};
  const highlights = [
    [first, 'Walk every'],
    [second, 'Rest at night.'],
  ].map(([document, words], i): Highlight => {
    const saved = document as Document;
    const description = describeRange(select(saved, words as string), textOf(saved.body));
    if (!description.ok) throw new Error(description.why);
    const key = skeletonKey(description.skeleton);
    skeletons[key] = description.skeleton;
    return {
      version: 1,
      id: String(i),
      page: 'p',
      anchor: description.anchor,
      skeleton: key,
      colour: 'yellow',
      note: '',
      tags: [],
      source: null,
      created: 0,
      modified: 0,
    };
  });
  const page = { version: 1 as const, id: 'p', identities: ['p'], title: '', url: '', skeletons };
  const today = pageOf('<p>New here.</p><p>Walk every day. Rest at night.</p>');
  const found = findRanges({ page, highlights }, textOf(today.body));
  expect(found.map(({ match, range }) => [match.state, range?.toString()])).toEqual([
    ['exact', 'Walk every'],
    ['exact', 'Rest at night.'],
  ]);
});
