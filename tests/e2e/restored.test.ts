import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pressIn, selectWords } from './in-root';
import { paintedTexts } from './in-reader';
import { restoredCases } from './restored-cases';
import { until } from './until';
import { visitPages } from './visit-pages';

/** Two articles of one application, each with two passages that are marked. */
const articles: Record<string, string[]> = {
  '/app/one': [
    'Warm milk was drunk before bed by every second person in the made-up village.',
    'It was said to help, and nobody in the village had ever tried to find out whether it did.',
    'A walk before supper was more common among those who slept through the night.',
  ],
  '/app/two': [
    'Cold water on the wrists is an old habit of those who work in kitchens all day long.',
    'Whether it cools anything but the wrists was never asked by anybody in the kitchens.',
    'Most of them drank a glass of it as well, which may have been the better half of the habit.',
  ],
  '/app/three': ['This is only a page between two others, and nothing on it was ever marked.'],
};
const marked: Record<string, string[]> = {
  '/app/one': [
    'drunk before bed by every second person',
    'more common among those who slept through the night',
  ],
  '/app/two': ['an old habit of those who work in kitchens', 'the better half of the habit'],
};

const shell = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Habits</title></head>
<body></body><script>
const articles = ${JSON.stringify(articles)};
const app = {
  shell: () => '<header>Habits</header><main></main><footer><span id="clock"></span></footer>',
  main: () => document.querySelector('main'),
  texts: () => articles[location.pathname],
  fill(into = app.main(), path = location.pathname) {
    into.replaceChildren(...articles[path].map((text) => Object.assign(document.createElement('p'), { textContent: text })));
  },
  show() { app.fill(); },
  go(path, laterMs) {
    history.pushState(null, '', path);
    app.main().replaceChildren();
    if (laterMs) setTimeout(() => app.fill(), laterMs);
    else app.fill();
  },
  back: () => new Promise((resolve) => { addEventListener('popstate', () => resolve(), { once: true }); history.back(); }),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  tick() { let i = 0; setInterval(() => { document.querySelector('#clock').textContent = i++; }, 80); },
  more() { app.main().before(Object.assign(document.createElement('p'), { textContent: 'Something else that came along.' })); },
  canonical(path) {
    document.querySelector('link[rel=canonical]')?.remove();
    document.head.append(Object.assign(document.createElement('link'), { rel: 'canonical', href: path }));
  },
  wrapWords(p, name) {
    p.replaceChildren(...p.textContent.split(' ').flatMap((word, i) => {
      const box = Object.assign(document.createElement(name), { textContent: word });
      return i ? [' ', box] : [box];
    }));
  },
};
document.body.innerHTML = app.shell();
app.fill();
</script></html>`;

const painted = async (tab: Page) => (await paintedTexts(tab)).sort().join(' | ');
const untilPainted = (tab: Page, path: string) =>
  until(
    async () => (await painted(tab)) === [...(marked[path] ?? [])].sort().join(' | '),
    `on ${path} not both passages are painted`,
    20_000,
  );

const names = Object.keys(restoredCases);

test('there are at least forty cases', () => {
  expect(names.length).toBeGreaterThanOrEqual(40);
});

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const visit = visitPages(
    name,
    Object.fromEntries(Object.keys(articles).map((path) => [path, shell])),
  );
  let tab: Page;

  beforeAll(async () => {
    tab = await visit.driven.openTab(`${visit.pages.origin}/app/one`);
    for (const [path, texts] of Object.entries(marked)) {
      await tab.goto(visit.pages.origin + path, { waitUntil: 'domcontentloaded' });
      for (const [i, words] of texts.entries()) {
        await selectWords(tab, words);
        await pressIn(tab, 'leanread-marks', /^Yellow/);
        await until(async () => (await paintedTexts(tab)).length === i + 1, 'it is not saved');
      }
    }
  });

  test.each(names)('passages are painted again when %s', async (which) => {
    await tab.goto(`${visit.pages.origin}/app/one`, { waitUntil: 'domcontentloaded' });
    await untilPainted(tab, '/app/one');
    await tab.evaluate(`(async () => { ${restoredCases[which]} })()`);
    const path = await tab.evaluate(() => location.pathname);
    await untilPainted(tab, path);
    // And it stays so, in the very words that the page shows now.
    expect(
      await tab.evaluate(() =>
        [...CSS.highlights]
          .filter(([key]) => key === 'leanread-yellow')
          .flatMap(([, ranges]) => [...ranges] as Range[])
          .every((range) => range.startContainer.isConnected && range.endContainer.isConnected),
      ),
    ).toBe(true);
  });
});
