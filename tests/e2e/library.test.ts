import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { fillLibrary } from './fill-library';
import { pressNamed } from './in-library';
import { pressIn, selectWords } from './in-root';
import { paintedTexts } from './in-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const article = (dose: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cold feet</title></head><body>
  ${'<p>Filler that says nothing about anything, line after line after line after line.</p>'.repeat(60)}
  <p>Socks of wool kept ${dose} of the feet warm in a study that nobody has ever made.</p></body></html>`;
const words = 'Socks of wool kept nine in ten of the feet warm';

const status = (library: Page) =>
  library.evaluate(() => document.querySelector<HTMLElement>('.count')?.innerText ?? '');
const untilStatus = (library: Page, wanted: RegExp) =>
  until(
    async () => wanted.test(await status(library)),
    `the library does not say ${wanted}`,
    30_000,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const pages: Record<string, string> = { '/feet': article('nine in ten') };
  const visit = visitPages(name, pages);
  let library: Page;

  beforeAll(async () => {
    library = await visit.driven.openOwn('/library.html');
    await until(() => library.$('.empty'), 'the library is not empty at first');
    await fillLibrary(library);
  });

  /** A driven Firefox never sees a page of ours loaded, so it cannot reload one. */
  const openAnew = async () => {
    await library.close();
    library = await visit.driven.openOwn('/library.html');
    await library.bringToFront();
  };

  test('ten thousand are opened and searched as one types', async () => {
    const opened = await visit.driven.openOwn('/library.html');
    await untilStatus(opened, /10[.,]000 highlights/);
    const sevens = Array.from({ length: 10_000 }, (_, i) => i).filter(
      (i) => i % 3 === 0 && `${i}`.includes('77'),
    ).length;
    for (const [typed, said] of [
      ['sleep', /^3[.,]334 highlights found/],
      // Every third speaks of sleep; of those, each with 77 among its digits.
      ['sleep 77', new RegExp(`^${sevens} highlights found`)],
      ['', /10[.,]000 highlights/],
      ['volcano', /^0 highlights found/],
    ] as const) {
      await opened.evaluate((words) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        if (!field) throw new Error('There is no search.');
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
      await untilStatus(opened, said);
    }
    await opened.close();
  });

  test('scrolling to the end brings more, without a press', async () => {
    await openAnew();
    await untilStatus(library, /10[.,]000/);
    const cards = () => library.evaluate(() => document.querySelectorAll('.card').length);
    expect(await cards()).toBeLessThan(200);
    await until(
      async () => {
        await library.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return (await cards()) > 400;
      },
      'no more cards come',
      30_000,
    );
  });

  test('a tag and a colour narrow it down; what is found is tagged at once, and taken back', async () => {
    await library.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector<HTMLInputElement>('.colours [data-colour=yellow] input')?.click();
    });
    await untilStatus(library, /^2[.,]000 highlights found/);
    await library.type('input[type=search]', 'passage 9995');
    await untilStatus(library, /^1 highlight found/);
    await pressNamed(library, /^Edit: Passage 9995/);
    await library.type('.card input[name=tags]', ', 4read');
    await library.keyboard.press('Enter');
    await until(() => library.$('.card button.tag'), 'the tag is not there');
    await pressNamed(library, /^#4read/);
    await untilStatus(library, /^1 highlight found/);
    await pressNamed(library, /^Undo/);
    await untilStatus(library, /^0 highlights found/);
    await pressNamed(library, /^Show all/);
    await untilStatus(library, /10[.,]000 highlights/);
  });

  test('several are deleted at once, and come back with one undo', async () => {
    await library.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('.pick input')]
        .slice(0, 3)
        .forEach((box) => box.click()),
    );
    await until(() => library.$('.bulk'), 'nothing is selected');
    await library.$eval('.bulk > div > .button', (button) => (button as HTMLElement).click());
    await untilStatus(library, /9[.,]997 highlights/);
    await pressNamed(library, /^Undo/);
    await untilStatus(library, /10[.,]000 highlights/);
  });

  test('a passage is opened where it stands, even where its words have changed', async () => {
    const tab = await visit.driven.openTab(`${visit.pages.origin}/feet`);
    await selectWords(tab, words);
    await pressIn(tab, 'leanread-marks', /^Yellow/);
    await until(async () => (await paintedTexts(tab)).includes(words), 'it is not saved');
    await tab.close();
    pages['/feet'] = article('seven in ten');
    await openAnew();
    await untilStatus(library, /10[.,]001 highlights/);
    await pressNamed(library, /^Open at the passage: Socks/);
    const opened = await until(async () => {
      const all = await visit.driven.browser.pages();
      return all.find((page) => page.url().includes('/feet'));
    }, 'no tab opens');
    const changed = words.replace('nine', 'seven');
    await until(
      async () => (await paintedTexts(opened)).includes(changed),
      'the changed passage is not painted',
    );
    await until(
      () =>
        opened.evaluate(() => {
          const [range] = [...(CSS.highlights.get('leanread-yellow') ?? [])] as Range[];
          const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          return top >= 0 && bottom <= innerHeight;
        }),
      'the passage is not in view',
    );
    // The library hears of the visit once the page has come to rest.
    await library.bringToFront();
    await until(
      () =>
        library.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.card')].some((card) =>
            /had changed these words[\s\S]*seven/.test(card.innerText),
          ),
        ),
      'the library does not show both texts',
      30_000,
    );
    await opened.close();
  });
});
