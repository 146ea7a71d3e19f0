// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanPage } from '@/page/clutter/clean-page';
import { listedRules } from '@/page/clutter/listed-rules';

const paragraphs = [
  'Soup is one of the few dishes that gets better when you are tired, because nothing in it has to happen at the right moment and nobody minds if a carrot is cut badly.',
  'Put the pot on a low flame with a spoon of oil and an onion, and let it go soft for ten minutes while you wash whatever is left in the drawer of the fridge.',
  'Lentils need no soaking, split peas need a little, and dried beans need a night, so decide the evening before which of the three you will have the patience for.',
];
const article = (between = '') =>
  `<article id="story"><h1>Soup for Tired Evenings</h1>${paragraphs.map((text) => `<p>${text}</p>`).join(between)}</article>`;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.title = 'Soup for Tired Evenings';
});
afterEach(() => stop.abort());

const load = (body: string) => {
  const parsed = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
};
const clean = () => cleanPage(document, { rules: listedRules, signal: stop.signal });
const isHidden = (selector: string) =>
  document.querySelector(selector)?.closest('[data-leanread-hidden]') != null;
const serialised = () => document.documentElement.outerHTML;

describe('what goes', () => {
  test.each([
    ['a membership badge', '<header><span id="x">Silver Member Badge</span></header>', ''],
    [
      'a notification',
      '<div class="css-1a2b"><ul id="x"><li>No new notifications</li></ul></div>',
      '',
    ],
    [
      'a promoted video',
      '',
      '<div class="css-9z"><h4>Video of the Day</h4><div id="x"><button>Play</button></div></div>',
    ],
    [
      'a labelled ad',
      '',
      '<div id="x"><small>Advertisement</small><iframe width="300" height="250"></iframe></div>',
    ],
    [
      'a tracker made of buttons',
      '',
      '<div id="x"><h2>Your plan</h2><button>Lose 0.5 kg per week</button><button>Lose 1 kg per week</button><button>Gain 0.5 kg per week</button><button>Gain 1 kg per week</button><button>Maintain my weight</button></div>',
    ],
    [
      'a tracker of many labelled choices in one line',
      '',
      `<div id="x"><h3>Plan with us</h3><form>${['Lose 2', 'Lose 1.5', 'Lose 1', 'Lose 0.5', 'Gain 0.5', 'Gain 1', 'Gain 1.5', 'Gain 2'].map((goal) => `<label><input type="radio">${goal} kilos every single month</label>`).join('')}<label><input type="radio">Woman</label><label><input type="radio">Man</label></form></div>`,
    ],
    [
      'a notice in two sentences',
      '<div><span id="x">No new messages. You are all caught up!</span></div>',
      '',
    ],
    [
      'a quiz beside the article',
      '<div id="x"><h3>Two-minute quiz</h3>What kind of cook are you? <p><button>Take the quiz</button></p></div>',
      '',
    ],
    [
      'a line of offers after its bold lead',
      '<div id="x"><b>More from the Ladle family:</b> taste Ladle Plus for a month at no cost. Win a set of knives.</div>',
      '',
    ],
    [
      'a newsletter box',
      '<div id="x"><h3>The Sunday pot</h3><p>One recipe a week.</p><form><input type="email"><button>Join</button></form></div>',
      '',
    ],
    [
      'a share bar of bare icons',
      '<div id="x"><a href="https://www.facebook.com/sharer.php"><svg></svg></a><a href="mailto:?subject=Soup"><svg></svg></a></div>',
      '',
    ],
    [
      'a shop card',
      '',
      '<div id="x"><img><h5>Enamel pot, five litres</h5><span>$39.00</span> <a href="https://shop.example/">Buy now</a></div>',
    ],
    [
      'a rail of other pages',
      '<aside id="x"><h3>You might also like</h3><ul><li><a href="/a">Bread Without a Mixer</a></li><li><a href="/b">What to Do With Stale Rolls</a></li></ul></aside>',
      '',
    ],
  ])('%s', (_name, outside, inside) => {
    load(`<div>${outside}</div>${article(inside)}`);
    const cleaning = clean();
    expect(isHidden('#x')).toBe(true);
    expect(isHidden('h1')).toBe(false);
    for (const p of document.querySelectorAll('#story > p'))
      expect(p.closest('[data-leanread-hidden]')).toBeNull();
    for (const removal of cleaning.removals()) {
      if (/^(rule|named|says)$/.test(removal.cause.kind)) expect(removal.cause.words).not.toBe('');
      expect(removal.text.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('what stays', () => {
  test.each([
    [
      'a warning in a box named like a pop-up',
      '<div id="x" class="popup promo"><strong>Warning:</strong> Never leave a pot of oil alone on the flame.</div>',
    ],
    [
      'a table',
      '<table id="x"><tr><th>Watch</th><th>Minutes</th></tr><tr><td>Lentils</td><td>25</td></tr></table>',
    ],
    [
      'a list of ingredients that link to a shop',
      '<ul id="x" class="related"><li><a href="/l">2 cups lentils</a></li><li><a href="/c">3 oz carrots</a></li><li><a href="/o">1 tbsp oil</a></li></ul>',
    ],
    [
      'references',
      '<section id="x"><h3>References</h3><ol><li><a href="https://medlineplus.gov/">MedlinePlus: Legumes</a></li><li><a href="https://www.nhs.uk/">NHS: Pulses</a></li></ol></section>',
    ],
    [
      'a figure',
      '<figure id="x" class="ad"><img><figcaption>A pot on a low flame.</figcaption></figure>',
    ],
    [
      'a quiz that the page is about',
      '<div id="x"><h3>Two-minute quiz</h3><button>Take the quiz</button></div>',
    ],
    [
      'a question in a label, as long as a paragraph',
      '<label id="x"><b>More from the pot:</b> Would you rather eat a thin soup with good bread tonight, or wait until tomorrow for a thick one that has had the time to become what it can be?</label>',
    ],
    ['a heading that speaks of an app', '<h2 id="x">What is a cooking app?</h2>'],
    [
      'a sentence that begins like a button',
      '<p id="x">Share this soup with a neighbour, it keeps three days.</p>',
    ],
    [
      'links in the text',
      '<p id="x">Read more about <a href="/p">split peas</a> before you start soaking them.</p>',
    ],
  ])('%s', (_name, inside) => {
    load(article(inside));
    clean();
    expect(isHidden('#x')).toBe(false);
  });

  // A list item, a heading over text and the bold or linked beginning of a line, each in a site’s words.
  test.each([
    'Try the Headspace app for a short meditation.',
    'Download the clinic’s app and order your next pack there.',
    'The app is helpful, and the basic version is free.',
    'Share this with your doctor.',
    'Follow along with a friend.',
    'Like us, many animals yawn.',
    'Trending now: cold baths.',
    'Most popular of all is the bread of the day before.',
    'Up next: what to eat.',
    'Sponsored by the dairy council, the study found no harm.',
    'Sponsored by the industry',
    'Ads by drug makers reach millions.',
    'Advertisement bans work.',
    'We use cookies of oats for this recipe.',
    'Cookies help us feel at home.',
    'By visiting the clinic you agree to its privacy policy.',
    'No alerts at night.',
    'Our newsletter goes to 300 families.',
    'Discover more about your sleep.',
    'Find us a better pill, patients ask.',
    'Sign up for a class.',
  ])('%s', (words) => {
    const linked = words.replace(/^\S+ \S+/, (start) => `<a class="x" href="/x">${start}</a>`);
    for (const inside of [
      `<ul><li>Walk after every meal.</li><li class="x">${words}</li><li>Sleep in a cool room.</li></ul>`,
      `<h3 class="x">${words}</h3><p>Go slowly at first, and ask for help where you need it.</p>`,
      `<div><h3 class="x">${words}</h3><p>Go slowly at first.</p></div>`,
      `<p><b class="x">${words}</b> Go slowly at first, and ask for help.</p>`,
      `<p class="x">${words}</p>`,
      `<p>${linked} Go slowly at first.</p>`,
    ]) {
      load(article(inside));
      const cleaning = clean();
      expect(isHidden('.x'), inside).toBe(false);
      cleaning.undo();
    }
  });

  test('an article that stands in a box named as an ad, even one that a rule names', () => {
    load(`<div class="ad-container adsbygoogle" id="x">${article()}</div>`);
    clean();
    expect(isHidden('#x')).toBe(false);
    expect(document.querySelector('#x')?.hasAttribute('data-leanread-keep')).toBe(true);
  });

  test('a page that ends its every part with a price is about prices', () => {
    const card = (n: number) =>
      `<div class="card"><h5>Pot number ${n}</h5><span>$${n}9.00</span> <a href="https://shop.example/">Buy now</a></div>`;
    load(article([1, 2, 3, 4].map(card).join('')));
    clean();
    expect(document.querySelectorAll('.card[data-leanread-hidden]').length).toBe(0);
  });

  test('a page whose form names its fields after the document’s own words', () => {
    load(
      `<form><input name="parentNode"><input name="children"><input name="attributes"><input name="getAttribute">${article()}</form><div id="x">Advertisement</div>`,
    );
    expect(() => clean()).not.toThrow();
    expect(isHidden('#x')).toBe(true);
    expect(isHidden('h1')).toBe(false);
  });
});

describe('undo', () => {
  test('gives back the very same document', () => {
    load(
      `<div>Advertisement</div><div class="adsbygoogle">Ad</div>${article('<div>Sponsored</div>')}`,
    );
    const before = serialised();
    const cleaning = clean();
    expect(serialised()).not.toBe(before);
    expect(cleaning.removals().length).toBeGreaterThan(1);
    cleaning.outline(true);
    cleaning.undo();
    expect(serialised()).toBe(before);
    expect(cleaning.removals()).toEqual([]);
  });

  test('also follows the signal', () => {
    load(`<div>Advertisement</div>${article()}`);
    const before = serialised();
    clean();
    stop.abort();
    expect(serialised()).toBe(before);
  });

  test('of one thing leaves it alone from then on', async () => {
    load(`<div id="x">Advertisement</div>${article()}`);
    const cleaning = clean();
    const [removal] = cleaning.removals();
    if (!removal) throw new Error('Nothing was hidden.');
    cleaning.restore(removal.id);
    expect(cleaning.removals()).toEqual([]);
    document.querySelector('#x')?.append(document.createElement('i'));
    await vi.waitFor(() => new Promise((done) => setTimeout(done, 120)));
    expect(isHidden('#x')).toBe(false);
  });
});

describe('what comes later', () => {
  test('goes as well, wherever it is put', async () => {
    load(`<div id="side"></div>${article('<div class="slot"></div>')}`);
    const cleaning = clean();
    const put = (at: string, text: string) => {
      const box = document.createElement('div');
      box.className = 'late';
      box.textContent = text;
      document.querySelector(at)?.append(box);
    };
    put('#side', 'You’re all caught up!');
    put('.slot', 'Advertisement');
    put('#story', 'Gold Member Badge');
    put('#story', 'A last line about salt.');
    await vi.waitFor(() => expect(document.querySelectorAll('.late')).toHaveLength(4));
    await vi.waitFor(() => expect(cleaning.removals()).toHaveLength(3));
    const left = [...document.querySelectorAll('.late')].filter(
      (box) => !box.closest('[data-leanread-hidden]'),
    );
    expect(left.map((box) => box.textContent)).toEqual(['A last line about salt.']);
  });

  test('is the article, where only a blurb was there before', async () => {
    const blurb = `<aside><p>${'A cook writes to you about soup once a week. '.repeat(3)}</p></aside>`;
    load(`${blurb}<main></main>`);
    clean();
    const parsed = new DOMParser().parseFromString(
      article('<h3 class="x">Sponsored by the industry</h3>'),
      'text/html',
    );
    document.querySelector('main')?.append(...parsed.body.childNodes);
    await vi.waitFor(() => new Promise((done) => setTimeout(done, 120)));
    expect(isHidden('.x')).toBe(false);
  });

  test('is told to whoever asked', async () => {
    load(article());
    const told = vi.fn();
    cleanPage(document, { rules: [], signal: stop.signal, onChange: told });
    const box = document.createElement('div');
    box.textContent = 'Advertisement';
    document.body.append(box);
    await vi.waitFor(() =>
      expect(told).toHaveBeenLastCalledWith([
        expect.objectContaining({ reason: 'ad', text: 'Advertisement' }),
      ]),
    );
  });
});

test('a page without running text, without anything, or still loading is no trouble', () => {
  load('');
  expect(clean().removals()).toEqual([]);
  stop.abort();
  stop = new AbortController();
  load('<p>Hello.</p>');
  expect(clean().removals()).toEqual([]);
});

test('a tab that was opened behind another is looked over when somebody comes to it', () => {
  vi.useFakeTimers();
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  // Nothing is laid out here: every point of the window lies on the sheet.
  Object.assign(document, {
    elementFromPoint: () => document.querySelector('#sheet'),
    elementsFromPoint: () => [...document.querySelectorAll('#sheet')],
  });
  try {
    load(
      `${article()}<div id="sheet" style="position: fixed">Soup tastes better in our kitchen. <button>No thanks</button></div>`,
    );
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(0, 500, 800, 100),
    );
    clean();
    vi.advanceTimersByTime(60_000);
    expect(isHidden('#sheet')).toBe(false);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(isHidden('#sheet')).toBe(true);
    expect(isHidden('h1')).toBe(false);
  } finally {
    Reflect.deleteProperty(document, 'elementFromPoint');
    Reflect.deleteProperty(document, 'elementsFromPoint');
    vi.restoreAllMocks();
    vi.useRealTimers();
  }
});
