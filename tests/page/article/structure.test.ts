// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/article/read-article';
import { bread, firstHalf, paragraphs, sentences } from './bread';

const articleOf = (html: string) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readArticle(page);
  if (!reading.ok) throw new Error(reading.why);
  return reading.article;
};
const nodesOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('a heading', () => {
  test.each([
    '<h2>Kneading<a href="#kneading">#</a></h2>',
    '<h2><a href="https://mill.example/bread#kneading">¶</a> Kneading</h2>',
    '<h2>Kneading <a class="header-anchor" href="#kneading">Link to this section</a></h2>',
  ])('is read without the sign that leads to itself: %s', (heading) => {
    expect(articleOf(bread(heading)).text.split('\n')).toContain('Kneading');
  });

  test('that is a link as a whole stays', () => {
    const { text } = articleOf(bread('<h2><a href="#top">Kneading</a></h2>'));
    expect(text.split('\n')).toContain('Kneading');
  });

  test('keeps the number of its step', () => {
    const steps = [1, 2].map(
      (step) => `<h3><span>Step ${step}</span></h3>${paragraphs[step + 1] ?? ''}`,
    );
    const { text } = articleOf(
      `<main><article><h1>How a loaf rises</h1>${firstHalf}${steps.join('')}</article></main>`,
    );
    expect(text.split('\n')).toEqual(expect.arrayContaining(['Step 1', 'Step 2']));
  });
});

describe('a table', () => {
  test('that only places the text is dissolved', () => {
    const { html, text } = articleOf(
      `<table width="760"><tr><td width="150"><a href="/">Home</a></td><td><h1>How a loaf of bread rises</h1>${paragraphs.join('')}</td></tr></table>`,
    );
    expect(nodesOf(html).querySelector('table, td')).toBeNull();
    expect(text.split('\n')).toEqual(sentences);
  });

  test('that stands a picture beside its text is dissolved', () => {
    const { html } = articleOf(
      bread(
        `<table><tr><td><img src="https://mill.example/a.jpg" width="300" height="200" alt="A crust"></td><td>The crust is dark and thin.</td></tr></table>`,
      ),
    );
    expect(nodesOf(html).querySelector('table')).toBeNull();
    expect(nodesOf(html).textContent).toContain('The crust is dark and thin.');
  });

  test('of data stays one, with and without headers', () => {
    const rows = '<tr><td>Rye</td><td>12 hours</td></tr><tr><td>Wheat</td><td>3 hours</td></tr>';
    for (const head of ['', '<tr><th>Flour</th><th>Rest</th></tr>']) {
      const { html } = articleOf(bread(`<table>${head}${rows}</table>`));
      expect(nodesOf(html).querySelectorAll('table td')).toHaveLength(4);
    }
  });

  test('of linked words stays, in a box that holds nothing else', () => {
    const row = (flour: string) =>
      `<tr><td><a href="/${flour}">${flour} flour from the old mill</a></td><td>9 g</td></tr>`;
    const { text } = articleOf(bread(`<div><table>${row('Rye')}${row('Oat')}</table></div>`));
    expect(text).toContain('Rye flour from the old mill');
  });

  test('that ends the article stays', () => {
    const rows = ['Rye', 'Wheat', 'Spelt', 'Oats'].map(
      (flour) => `<tr><td>${flour}</td><td>12 hours</td></tr>`,
    );
    const { text } = articleOf(bread('', `<div><table>${rows.join('')}</table></div>`));
    expect(text).toContain('Spelt');
  });
});

test('places to turn to at the end stay, each with what it offers', () => {
  const list =
    '<div><h4>Where bakers can turn</h4><ul><li><a href="https://a.example/">Bread Guild</a>: courses in every county</li><li><a href="https://b.example/">Mill House</a>: flour by post</li></ul></div>';
  expect(articleOf(bread('', list)).text).toContain('Bread Guild: courses in every county');
});

test('a field takes nothing of the article along, though both stand in one point of a list', () => {
  const point =
    '<li>Knead the dough for ten minutes until it no longer sticks to the wooden board.<form><p>Type in your flour and your water.</p><input name="f"><input type="submit" value="Work it out"></form><aside>My aunt kneaded before dawn for forty years and never once used a clock.</aside></li>';
  const { text } = articleOf(bread(`<ol>${point}<li>Let it rest.</li></ol>`));
  expect(text).toContain('Knead the dough for ten minutes');
  expect(text).toContain('My aunt kneaded before dawn');
  expect(text).not.toContain('Type in your flour');
});

test('seals in a row name no reviewer', () => {
  const seals = '<div><span>Medically Reviewed</span><span>Fact Checked by our board</span></div>';
  expect(articleOf(bread(seals)).reviewer).toBeNull();
});

test('of a teaser with its line nothing stays behind', () => {
  const teaser =
    '<div><div>Keep reading</div><a href="/t"><h3>Barley for beginners</h3></a><p>All there is to learn before the first loaf.</p></div>';
  expect(articleOf(bread('', teaser)).text).not.toContain('first loaf');
});

describe('what is folded away', () => {
  const panel = (hidden: string) =>
    `<section><h3><button aria-expanded="false" aria-controls="panel">Rye</button></h3><div id="panel" ${hidden}><p>Rye holds more water than wheat does, and so its dough is sticky and its crumb stays moist for days.</p></div></section>`;

  test.each(['hidden', 'aria-hidden="true" hidden', 'style="display:none"'])(
    'behind a heading is content (%s)',
    (hidden) => {
      expect(articleOf(bread(panel(hidden))).text).toContain('Rye holds more water');
    },
  );

  test('in a menu or a dialogue is none', () => {
    const text = articleOf(bread(`<nav>${panel('hidden')}</nav>`)).text;
    expect(text).not.toContain('Rye holds more water');
  });

  test('by a page that waits for its script to show all of its text is the article', () => {
    const long = Array.from({ length: 4 }, () => paragraphs.join('')).join('');
    const { text } = articleOf(
      `<main><p>Loading</p></main><div hidden id="S:0"><article><h1>How a loaf of bread rises</h1>${long}</article></div>`,
    );
    expect(text).toContain(sentences[0]);
  });

  test('beside an article in view stays hidden', () => {
    const long = Array.from({ length: 2 }, () => paragraphs.join('')).join('');
    const { text } = articleOf(
      `<main><article><h1>How a loaf of bread rises</h1>${long}</article></main><div hidden><p>${'Terms that nobody reads, in many words. '.repeat(60)}</p></div>`,
    );
    expect(text).not.toContain('nobody reads');
  });
});

describe('a note in a frame', () => {
  test.each([
    '<aside><p>“My oven is older than I am.”</p><p>— Per Lind, baker</p></aside>',
    '<div role="alert"><p>Take the loaf out if you</p><ul><li>smell smoke in the room</li><li>see the crust turn black</li></ul></div>',
    '<div><div><p>A 2011 trial in forty bakeries found <a href="https://journal.example/1">no difference between fresh and dried yeast after a night of rest</a>.</p></div></div>',
    '<div><p>Any of these will do:</p><ul><li><a href="/rye">Rye flour</a></li><li><a href="/oat">Oat bran</a></li></ul></div>',
    '<p>Call the fire service: <a href="tel:112">call now</a></p>',
    '<div><blockquote><p>Our oven was cold today, for the first time since May.</p>— Kim <a href="https://twitter.com/kim/status/1">May 9, 2021</a></blockquote></div>',
  ])('is content: %s', (note) => {
    const { text } = articleOf(bread(note));
    for (const line of nodesOf(note).querySelectorAll('p, li'))
      expect(text).toContain(line.textContent);
  });
});

describe('questions and answers under the article', () => {
  test('belong to it', () => {
    const answers = ['Why is it sour?', 'Why is it flat?'].map(
      (question) =>
        `<div class="item"><div class="head">${question} <i class="material-icons">chevron_right</i></div><div class="body"><p>The dough stood too long or in too warm a place, and the yeast had nothing left to eat.</p></div></div>`,
    );
    const { text } = articleOf(
      `<div id="page"><h1>How a loaf of bread rises</h1><div id="text">${paragraphs.join('')}</div><div id="more"><h2>Bread: FAQs</h2>${answers.join('')}</div></div>`,
    );
    expect(text.split('\n')).toEqual(expect.arrayContaining(['Bread: FAQs', 'Why is it flat?']));
  });
});

describe('the line under the title', () => {
  test.each([
    '<header><div><h1>How a loaf of bread rises</h1></div><div><p>Time matters most.</p></div><div><p>By Ida Brook</p></div></header>',
    '<header><div><h1>How a loaf of bread rises</h1><div>Flour, water and salt are all it takes, and patience.</div></div><section><p>By Ida Brook</p></section></header>',
    '<div><div><h1>How a loaf of bread rises</h1><p>Flour, water and salt are all it takes to bake</p></div></div>',
  ])('is its subtitle: %s', (head) => {
    const { subtitle, text } = articleOf(`<main>${head}<div>${paragraphs.join('')}</div></main>`);
    expect(subtitle).toMatch(/^(Time matters most\.|Flour, water)/);
    expect(text).not.toContain(subtitle);
  });
});

describe('a headed list of links', () => {
  const list = (head: string, ...links: string[]) =>
    `<div class="x1">${head}<ul>${links.map((one) => `<li><a href="/g/${one.length}">${one}</a></li>`).join('')}</ul></div>`;
  const names = ['Spelt', 'Emmer wheat', 'Rye of the hills'];

  test.each([
    ['under a heading', list('<h3>Grains with a strong crust</h3>', ...names)],
    ['under a line', list('<p>Flours that bakers use</p>', ...names)],
    ['without a box of both', `<h3>Grains for dark loaves</h3>${list('', ...names)}`],
    [
      'with a sentence that leads to it',
      list('<h3>Old grains</h3><p>Each has a page with its history:</p>', ...names),
    ],
  ])('stays amid the text: %s', (_case, box) => {
    const { text } = articleOf(bread(box));
    expect(text.split('\n')).toEqual(expect.arrayContaining(names));
  });

  test.each([
    [
      'of diseases',
      'Associated disorders',
      ['Coeliac disease', 'Baker’s asthma', 'Rash that comes with wheat'],
    ],
    ['of what holds something', 'Foods rich in gluten', ['Seitan', 'Couscous', 'Barley bread']],
    ['of what the doctor does', 'Tests for coeliac disease', ['Antibodies in blood', 'Gut biopsy']],
  ])('stays behind the text: %s', (_case, head, items) => {
    const { text } = articleOf(bread('', list(`<h2>${head}</h2>`, ...items)));
    expect(text.split('\n')).toEqual(expect.arrayContaining([head, ...items]));
  });

  test('stays where it leads to people who help', () => {
    const { text } = articleOf(
      bread(
        '',
        `<div><h2>Where to get help</h2><ul><li><a href="tel:0800555">Night line for carers, in six languages: 0800 555</a></li><li><a href="https://kin.example/">Kin, for families of people who cannot eat wheat</a></li></ul></div>`,
      ),
    );
    expect(text).toContain('Night line for carers');
    expect(text).toContain('Kin, for families');
  });

  test.each([
    [
      'of headlines',
      'Illness and flour',
      ['How I gave up wheat and slept', 'Is rye the new oats?'],
    ],
    ['of the site', 'Popular conditions', ['Sleep', 'Skin', 'Allergies']],
    ['of no things of the subject', 'Departments', ['Travel', 'Garden', 'Money']],
  ])('goes behind the text: %s', (_case, head, items) => {
    const { text } = articleOf(bread('', list(`<h2>${head}</h2>`, ...items)));
    for (const item of items) expect(text).not.toContain(item);
  });
});

test('steps over a button for a video stay', () => {
  const { text } = articleOf(
    bread(
      '<div><h3>Folding the dough</h3><ol><li>Pull one side up high.</li><li>Lay it over the other side.</li></ol><button>Watch now</button></div>',
    ),
  );
  expect(text).toContain('Pull one side up high.');
  expect(text).not.toContain('Watch now');
});
