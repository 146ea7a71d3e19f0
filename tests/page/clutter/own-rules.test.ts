// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readOwnRules } from '@/core/clutter/own-rules';
import { canSelect } from '@/page/clutter/can-select';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const paragraphs = [
  'A bicycle that squeaks is asking for oil, and the place it asks from is seldom the place you look at first, so turn the pedals slowly and listen with the rest of the house quiet.',
  'Wipe the chain with a dry cloth before you oil it, or the oil will only carry the dirt to where the links turn, and by the end of the week it will squeak again.',
  'Tyres lose air whether you ride or not, and a soft tyre wears at its edges, so press them with a thumb on Sundays and pump them when the thumb goes in at all.',
];
const article = (between = '') =>
  `<article id="story"><h1>Oil, Air and Patience</h1>${paragraphs.map((text) => `<p>${text}</p>`).join(between)}</article>`;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.title = 'Oil, Air and Patience';
});
afterEach(() => stop.abort());

const load = (body: string) => {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const clean = (...lines: string[]) => {
  const cleaning = cleanPage(document, { rules: listedRules, signal: stop.signal });
  cleaning.obey(readOwnRules(lines, canSelect));
  return cleaning;
};
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-leanread-hidden]') != null;

describe('what the person hides', () => {
  test('goes, and is listed as theirs', () => {
    load(`<div id="x" class="weather">Sunny, 21 degrees</div>${article()}`);
    const cleaning = clean('##.weather');
    expect(isHidden('#x')).toBe(true);
    expect(cleaning.removals()).toEqual([
      expect.objectContaining({
        reason: 'own',
        cause: { kind: 'rule', words: '##.weather' },
        text: 'Sunny, 21 degrees',
      }),
    ]);
  });

  test('may be told by its words', () => {
    load(`<div class="box" id="x">Our shop</div><div class="box" id="y">Our workshop hours</div>`);
    clean('##.box:has-text(/^Our shop$/)');
    expect([isHidden('#x'), isHidden('#y')]).toEqual([true, false]);
  });

  test('goes on the sites of the rule and no others', () => {
    load(`<div id="x" class="weather">Sunny</div>${article()}`);
    clean('somewhere.example##.weather');
    expect(isHidden('#x')).toBe(false);
  });

  test('comes back as soon as the rule is gone', () => {
    load(`<div id="x" class="weather">Sunny</div>${article()}`);
    const cleaning = clean('##.weather');
    cleaning.obey(readOwnRules([], canSelect));
    expect(isHidden('#x')).toBe(false);
    expect(cleaning.removals()).toEqual([]);
  });

  test('goes when it comes later, too', async () => {
    load(`${article()}<div id="side"></div>`);
    const cleaning = clean('##.weather');
    const late = document.createElement('div');
    late.className = 'weather';
    late.textContent = 'Rain from noon';
    document.querySelector('#side')?.append(late);
    await vi.waitFor(() => expect(cleaning.removals()).toHaveLength(1));
  });

  test('does not take the other rules along where a selector was never closed', () => {
    load(`<div id="x" class="weather">Sunny</div>${article()}`);
    clean('##[data-a="b', '##.weather');
    expect(isHidden('#x')).toBe(true);
  });
});

describe('a rule of theirs is overruled and reported', () => {
  test.each([
    ['the article', '##article[id]', '#story', '', 'article'],
    ['all its paragraphs', '##p', '#story p', '', 'text'],
    [
      'one of its paragraphs',
      '##article > p:nth-of-type(2)',
      '#story > p:nth-of-type(2)',
      '<i></i>',
      'text',
    ],
    ['a heading in it', '##h2', '#story h2', '<h2>Air</h2>', 'text'],
    [
      'a list in it',
      '##ul',
      '#story ul',
      '<ul><li>A cloth that nobody needs any more.</li><li>Oil, the thin kind, in a small can.</li><li>Ten quiet minutes and somewhere to sit.</li></ul>',
      'text',
    ],
    ['its headline', '##h1', 'h1', '', 'frame'],
    [
      'a table',
      '##.sizes',
      '.sizes',
      '<table class="sizes"><tr><td>Tyre</td><td>Bar</td></tr><tr><td>Wide</td><td>3</td></tr></table>',
      'table',
    ],
    [
      'a warning',
      '##.box',
      '.box',
      '<div class="box"><b>Warning:</b> brakes before everything else.</div>',
      'to-know',
    ],
    [
      'the way to the next page',
      '##.pages',
      '.pages',
      '<div class="pages"><a href="?1">1</a> <a href="?2">2</a> <a href="?3">3</a> <a href="?2">Next</a></div>',
      'pager',
    ],
  ])('where it names %s', (_name, line, selector, between, why) => {
    load(article(between));
    const cleaning = clean(line);
    expect(document.querySelector(selector)).not.toBeNull();
    expect(isHidden(selector)).toBe(false);
    expect(cleaning.overrulings()).toContainEqual(
      expect.objectContaining({ rule: line, why, isOwn: true }),
    );
  });

  test('and a box that somebody is typing in stays until they are done', () => {
    load(`<form id="x" class="ask"><textarea></textarea></form>${article()}`);
    document.querySelector('textarea')?.focus();
    const cleaning = clean('##.ask');
    expect(isHidden('#x')).toBe(false);
    expect(cleaning.overrulings()).toEqual([expect.objectContaining({ why: 'typing' })]);
  });
});

describe('what the person keeps', () => {
  test('stays whatever else finds it', () => {
    load(
      `<div id="x" class="notice">Advertisement</div><div id="y">Advertisement</div>${article()}`,
    );
    const cleaning = clean('#@#.notice');
    expect([isHidden('#x'), isHidden('#y')]).toEqual([false, true]);
    expect(cleaning.removals()).toHaveLength(1);
  });

  test('stays with what is in it and what is around it', () => {
    load(
      `<div class="adsbygoogle" id="around"><div class="keep-me"><div class="fb-like" id="in">Like</div><small>Advertisement</small></div></div>${article()}`,
    );
    clean('#@#.keep-me');
    expect([isHidden('#around'), isHidden('#in')]).toEqual([false, false]);
    // The stylesheet hides by itself what has no mark to say otherwise.
    for (const selector of ['#around', '#in'])
      expect(document.querySelector(selector)?.hasAttribute('data-leanread-keep')).toBe(true);
  });

  test('stays with what comes into it later', async () => {
    // So much that only the newcomer is measured, and not all of it anew.
    const long = '<i>Rain</i> '.repeat(45);
    load(`<div class="keep-me" id="kept">${long}</div><div id="side"></div>${article()}`);
    const cleaning = clean('#@#.keep-me');
    for (const id of ['kept', 'side']) {
      const late = document.createElement('div');
      late.id = `in-${id}`;
      late.textContent = 'Advertisement';
      document.getElementById(id)?.append(late);
    }
    await vi.waitFor(() => expect(cleaning.removals()).toHaveLength(1));
    expect([isHidden('#in-side'), isHidden('#in-kept')]).toEqual([true, false]);
  });

  test('wins over what the person hides', () => {
    load(`<div id="x" class="a b">Sunny</div>${article()}`);
    clean('##.a', '#@#.b');
    expect(isHidden('#x')).toBe(false);
  });

  test('is clutter again when the rule is gone', () => {
    load(`<div id="x" class="notice">Advertisement</div>${article()}`);
    const cleaning = clean('#@#.notice');
    cleaning.obey(readOwnRules([], canSelect));
    expect(isHidden('#x')).toBe(true);
  });

  test('leaves no trace after undo', () => {
    load(`<div class="notice">Advertisement</div><div class="weather">Sunny</div>${article()}`);
    const before = document.documentElement.outerHTML;
    const cleaning = clean('#@#.notice', '##.weather');
    expect(document.documentElement.outerHTML).not.toBe(before);
    cleaning.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('giving back', () => {
  test('can be taken back', () => {
    load(`<div id="x">Advertisement</div>${article()}`);
    const cleaning = clean();
    const [removal] = cleaning.removals();
    if (!removal) throw new Error('Nothing was hidden.');
    cleaning.restore(removal.id);
    expect(isHidden('#x')).toBe(false);
    cleaning.hideAgain(removal.id);
    expect(isHidden('#x')).toBe(true);
    expect(cleaning.removals()).toEqual([removal]);
  });
});

describe('a page that fights back', () => {
  test('has its marks set again, and is left alone when it does not stop', async () => {
    load(`<div id="x">Advertisement</div>${article()}`);
    const gaveUp = vi.fn();
    const cleaning = cleanPage(document, {
      rules: listedRules,
      signal: stop.signal,
      onGiveUp: gaveUp,
    });
    const ad = document.querySelector('#x');
    ad?.removeAttribute('data-leanread-hidden');
    await vi.waitFor(() => expect(isHidden('#x')).toBe(true));
    expect(gaveUp).not.toHaveBeenCalled();

    const page = new MutationObserver(() => ad?.removeAttribute('data-leanread-hidden'));
    page.observe(document, { attributes: true, subtree: true });
    ad?.removeAttribute('data-leanread-hidden');
    await vi.waitFor(() => expect(gaveUp).toHaveBeenCalledOnce());
    page.disconnect();
    expect(cleaning.hasGivenUp()).toBe(true);
  });

  test('inserting without end ends in giving up, and the list holds what is on the page', async () => {
    load(`${article()}<div id="side"></div>`);
    const gaveUp = vi.fn();
    const cleaning = cleanPage(document, {
      rules: listedRules,
      signal: stop.signal,
      onGiveUp: gaveUp,
    });
    const side = document.querySelector('#side');
    let inserted = 0;
    const timer = setInterval(() => {
      const ad = document.createElement('div');
      ad.innerHTML = '<span>Advertisement</span><a href="/x">x</a>'.repeat(40);
      side?.replaceChildren(ad);
      inserted += 1;
    }, 2);
    await vi.waitFor(() => expect(inserted).toBeGreaterThan(60), { timeout: 5_000 });
    clearInterval(timer);
    await vi.waitFor(() => expect(cleaning.removals().length).toBeLessThan(45));
    expect(cleaning.costMs()).toBeLessThan(2_000);
  });
});
