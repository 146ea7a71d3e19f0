// @vitest-environment jsdom
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '@/page/export/to-markdown';

/** CommonMark with GitHub's tables, strikes and bare links; HTML is let through, so that it would show. */
const parser = new MarkdownIt({ html: true, linkify: true });

const nodes = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const written = (html: string) => toMarkdown(nodes(html));
const back = (markdown: string) => nodes(parser.render(markdown));
/** Words without the white space between them, which blocks make as they like. */
const words = (element: Element) => element.textContent.replace(/\s+/g, '');
const tagsOf = (element: Element) => [...element.querySelectorAll('*')].map((e) => e.localName);

describe('an article', () => {
  test('keeps its headings, paragraphs, quotations and emphasis', () => {
    expect(
      written(
        '<h2>Why <em>walk</em>?</h2><div><p>It  is\n <b>good </b>for you.</p>Loose<br>words.</div><blockquote><p>One.</p><p>Two.</p></blockquote><hr>',
      ),
    ).toBe(
      '## Why *walk*?\n\nIt is **good** for you.\n\nLoose\\\nwords.\n\n> One.\n>\n> Two.\n\n***',
    );
  });

  test('keeps its lists, one inside the other, and two in a row apart', () => {
    expect(
      written(
        '<ul><li>Milk<ul><li>whole</li></ul></li><li><p>Eggs</p><p>fresh</p></li></ul><ul><li>Salt</li></ul><ol start="3"><li>Stir</li><li>Wait</li></ol>',
      ),
    ).toBe('- Milk\n\n  - whole\n- Eggs\n\n  fresh\n\n* Salt\n\n3. Stir\n4. Wait');
  });

  test('keeps its tables, with an empty heading where there is none', () => {
    expect(
      written(
        '<table><caption>Steps</caption><tr><th>Day</th><th>Steps | km</th></tr><tr><td colspan="2">all<br>week</td></tr></table><table><tr><td>a</td><td>b</td></tr></table>',
      ),
    ).toBe(
      'Steps\n\n| Day | Steps \\| km |\n| --- | --- |\n| all week |  |\n\n|  |  |\n| --- | --- |\n| a | b |',
    );
  });

  test('keeps links and pictures that lead to the web, and the words of all others', () => {
    expect(
      written(
        '<p><a href="https://a.example/x_(y)?a=1&amp;copy;=2">the <i>study</i></a>, <a href="javascript:alert(1)">this</a>, <a href="data:text/html,x">that</a>, Wow!<a href="http://u:p@b.example/">b</a></p><p><img src="https://a.example/p.png" alt="A [dog]"><img src="data:image/png;base64,AA" alt="a cat"></p>',
      ),
    ).toBe(
      '[the *study*](https://a.example/x%5F%28y%29?a=1&amp;copy;=2), this, that, Wow\\![b](http://b.example/)\n\n![A \\[dog\\]](https://a.example/p.png)a cat',
    );
  });

  test('keeps code as it is, whatever it holds, and powers as powers', () => {
    expect(
      written(
        '<pre>a `` b\n```\nc</pre><p>run <code>`x`</code>: 10<sup>2</sup> H<sub>2</sub>O</p>',
      ),
    ).toBe('````\na `` b\n```\nc\n````\n\nrun `` `x` ``: 10² H₂O');
  });

  test('has footnotes where it points to its references, and marks where a person marked it', () => {
    expect(
      written(
        '<p><mark data-colour="pink">It helps</mark><sup><a href="#ref-2">2</a></sup>(so they say) and <mark>more</mark>.</p>',
      ),
    ).toBe('==It helps==[^2]\\(so they say) and more.');
  });
});

const hostile = [
  ...['# x', '## ', '- x', '+ x', '* x', '1. x', '12) x', '> x', '    x', '---', '===', '***'],
  ...['```js', '~~~', '`x`', '**x**', '__x__', '*x*', '_x_', '~~x~~', '==x==', '$x$', 'a^b^'],
  ...[
    '<b>x</b>',
    '<script>alert(1)</script>',
    '<!-- x -->',
    '<https://e.example>',
    '</p>',
    '<?x?>',
  ],
  ...[
    '[x](javascript:alert(1))',
    '![x](http://e.example/i.png)',
    '[x]: http://e.example',
    '[^1]: x',
  ],
  ...[
    '[[x]]',
    '&amp;',
    '&lt;b&gt;',
    '&#60;',
    'a | b',
    '|---|',
    ':--',
    'a\\',
    '\\',
    '\\*',
    '!',
    '[',
  ],
  ...[
    'https://e.example/x',
    'www.e.example',
    'x@e.example',
    'mailto:x@e.example',
    '#',
    '* *',
    '"x"',
  ],
  ...[
    'word',
    'two words',
    ' ',
    '  ',
    'ünïcode',
    '漢字',
    'שלום',
    '😀',
    '“q”',
    '(',
    ')',
    '.',
    '5',
    ':',
  ],
];

test.each(hostile)('the words “%s” stay words in every place', (text) => {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  for (const html of [
    `<p>${escaped}</p>`,
    `<h3>${escaped}</h3>`,
    `<ul><li>${escaped}</li></ul>`,
    `<blockquote>${escaped}<br>${escaped}</blockquote>`,
    `<table><tr><th>${escaped}</th></tr><tr><td>${escaped}</td></tr></table>`,
    `<p>a<br>${escaped}<br>|---|</p>`,
    `<p><a href="https://l.example/">${escaped}</a>${escaped}</p>`,
    `<p>before ${escaped} after</p>`,
  ])
    checkRound(html);
});

test('no mixture of them, in any nesting, turns words into markup', { timeout: 60_000 }, () => {
  const random = seeded(20_261_127);
  // ROUNDS=5000 for a night's worth.
  for (let i = 0; i < (Number(process.env['ROUNDS']) || 150); i += 1) checkRound(block(random, 0));
});

/** What is written says the same words, and has no element the article did not have. */
function checkRound(html: string) {
  const before = nodes(html);
  const markdown = toMarkdown(before);
  const after = back(markdown);
  const told = `${html}\n${markdown}`;
  expect(whereDiffers(words(after), words(before)), told).toBeNull();
  const same: Record<string, string> = { em: 'i', strong: 'b', s: 'del' };
  const allowed = new Set([...tagsOf(before), 'p', 'thead', 'tbody', 'tr', 'th']);
  for (const tag of tagsOf(after))
    expect(allowed.has(same[tag] ?? tag), `${tag}: ${told}`).toBe(true);
  for (const link of after.querySelectorAll('a'))
    expect(link.getAttribute('href'), told).toBe('https://l.example/');
}

function whereDiffers(got: string, wanted: string): [string, string] | null {
  if (got === wanted) return null;
  let at = 0;
  while (got[at] === wanted[at]) at += 1;
  return [got.slice(Math.max(0, at - 15), at + 15), wanted.slice(Math.max(0, at - 15), at + 15)];
}

type Random = (below: number) => number;

function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function text(random: Random): string {
  return Array.from({ length: 1 + random(3) }, () => hostile[random(hostile.length)] ?? '')
    .join(random(3) === 0 ? ' ' : '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

function line(random: Random, depth: number, inLink = false): string {
  return Array.from({ length: 1 + random(3) }, () => {
    const kind = depth > 2 ? 0 : random(9);
    if (kind === 1) return `<b>${line(random, depth + 1, inLink)}</b>`;
    if (kind === 2) return `<i>${line(random, depth + 1, inLink)}</i>`;
    if (kind === 3) return `<del>${line(random, depth + 1, inLink)}</del>`;
    if (kind === 4 && !inLink)
      return `<a href="https://l.example/">${line(random, depth + 1, true)}</a>`;
    if (kind === 5) return '<br>';
    if (kind === 6) return `<span>${line(random, depth + 1, inLink)}</span>`;
    return text(random);
  }).join('');
}

function block(random: Random, depth: number): string {
  return Array.from({ length: 1 + random(2) }, () => {
    const kind = depth > 2 ? 0 : random(8);
    if (kind === 1)
      return `<ul><li>${block(random, depth + 1)}</li><li>${line(random, 0)}</li></ul>`;
    if (kind === 2) return `<ol><li>${block(random, depth + 1)}</li></ol>`;
    if (kind === 3) return `<blockquote>${block(random, depth + 1)}</blockquote>`;
    if (kind === 4) return `<h2>${line(random, 0)}</h2>`;
    if (kind === 5)
      return `<table><tr><th>${line(random, 0)}</th><th>x</th></tr><tr><td>${line(random, 0)}</td><td>${line(random, 0)}</td></tr></table>`;
    if (kind === 6) return `<div>${block(random, depth + 1)}${line(random, 0)}</div>`;
    return `<p>${line(random, 0)}</p>`;
  }).join('');
}
