import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { textIn } from './in-root';
import { stored } from './in-storage';
import { openReader } from './open-reader';
import { servePages, type Pages } from './serve-pages';
import { stopBackground } from './stop-background';
import { until } from './until';

const body = `<p>A quiet lunch can be 1 cup of brown rice with beans and herbs from the garden.</p>
<p>Later that day she put on her shoes and did 30 minutes of jogging around the lake.</p>`;
const quiet = `<p>The table stood under the old pear tree, and nobody was in a hurry to leave it. The talk went
from the weather to the neighbours and back again, and the children slept in the shade of the wall.</p>`;
const documents = {
  '/lunch.html': `<!doctype html><title>A quiet lunch</title><article><h1>A quiet lunch</h1>${body}</article>`,
  '/long-lunch.html': `<!doctype html><title>A long lunch</title><article><h1>A long lunch</h1>${quiet.repeat(4)}${body}</article>`,
  '/bulimia.html': `<!doctype html><title>Living with bulimia</title><article><h1>Living with bulimia</h1>${body}</article>`,
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages(documents);
    driven = await driveBrowser(name);
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
  });

  const marksOf = async (path: string) => {
    const tab = await driven.openTab(pages.origin + path);
    await tab.bringToFront();
    const marks = () => tab.evaluate(() => CSS.highlights.get('leanread-facts')?.size ?? 0);
    return { tab, marks };
  };
  const nextAmount = async (tab: Page) => {
    await tab.keyboard.down('Alt');
    await tab.keyboard.down('Shift');
    await tab.keyboard.press('KeyK');
    await tab.keyboard.up('Shift');
    await tab.keyboard.up('Alt');
  };
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('amounts are marked only once somebody asked for it, and the keyboard reaches them', async () => {
    const before = await marksOf('/lunch.html');
    await wait(1_500);
    expect(await before.marks()).toBe(0);
    await before.tab.close();

    const options = await driven.openOwn('/options.html');
    await until(
      () =>
        options.evaluate(() => {
          const label = [...document.querySelectorAll('label')].find((one) =>
            one.textContent?.startsWith('Mark amounts of food'),
          );
          const box = document.getElementById(label?.htmlFor ?? '');
          box?.click();
          return box !== null;
        }),
      'the choice is not offered',
    );
    await until(
      async () =>
        (await stored<{ markFacts: boolean }>(options, 'calories:choices'))?.d.markFacts === true,
      'the choice was not kept',
    );
    await options.close();

    const { tab, marks } = await marksOf('/lunch.html');
    await until(async () => (await marks()) === 2, 'the two amounts were not marked', 30_000);
    const text = () => tab.evaluate(() => document.body.innerHTML.includes('leanread'));
    expect(await text()).toBe(false);
    const said = () => textIn(tab, 'leanread-fact', '[role=status]');
    // Keys, pointers and presses of the page’s own making are told nothing.
    await tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('leanread-facts') ?? [])] as Range[];
      const { left, top } = range?.getClientRects()[0] ?? { left: 0, top: 0 };
      const all = { bubbles: true, cancelable: true, composed: true };
      for (const at of [window, document, document.body, document.querySelector('leanread-fact')]) {
        const key = { code: 'KeyK', altKey: true, shiftKey: true };
        at?.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...all }));
        for (const type of ['pointermove', 'click'])
          at?.dispatchEvent(
            new PointerEvent(type, { clientX: left + 3, clientY: top + 3, ...all }),
          );
      }
    });
    await wait(500);
    expect(await said()).toBe('');
    await nextAmount(tab);
    await until(async () => /248 kcal in 202 g/.test((await said()) ?? ''), 'no words were shown');
    // Nor does what is told stand where the page reads.
    expect(await tab.evaluate(() => document.documentElement.textContent)).not.toMatch(/248 kcal/);
    await tab.keyboard.press('Escape');
    expect(await said()).toBe('');
    await tab.close();
  });

  test('in the reader they are marked as well', async () => {
    const { tab } = await marksOf('/long-lunch.html');
    const own = await driven.openOwn('/options.html');
    await openReader(tab, own);
    const marks = () => tab.evaluate(() => CSS.highlights.get('leanread-reader-facts')?.size ?? 0);
    await until(async () => (await marks()) === 2, 'no amounts were marked in the reader', 30_000);
    await nextAmount(tab);
    const told = () =>
      tab.evaluate(
        () =>
          rootsOf('leanread-reader')
            ?.querySelector('leanread-fact')
            ?.shadowRoot?.querySelector('[role=status]')?.textContent ?? '',
      );
    await until(async () => /248 kcal in 202 g/.test(await told()), 'the reader told nothing');
    // Of the page behind it nothing is told meanwhile.
    expect(await textIn(tab, 'leanread-fact', '[role=status]')).toBe('');
    await own.close();
    await tab.close();
  });

  // A worker may run only what it ran when it was installed, and forgets all of it each time it is stopped.
  test.runIf(name === 'chromium')('a background that was stopped tells amounts again', async () => {
    for (let stop = 0; stop < 2; stop += 1) {
      await stopBackground(driven.browser);
      const { tab, marks } = await marksOf('/lunch.html');
      await until(async () => (await marks()) === 2, 'the two amounts were not marked', 30_000);
      await tab.close();
    }
  });

  test('on an open page the marks go when calorie numbers are hidden', async () => {
    const { tab, marks } = await marksOf('/lunch.html');
    await until(async () => (await marks()) === 2, 'the two amounts were not marked', 30_000);
    const options = await driven.openOwn('/options.html');
    const press = () =>
      until(
        () =>
          options.evaluate(() => {
            const label = [...document.querySelectorAll('label')].find(
              (one) => one.textContent === 'Hide calorie numbers',
            );
            const box = document.getElementById(label?.htmlFor ?? '');
            box?.click();
            return box !== null;
          }),
        'the switch is not there',
      );
    await press();
    await until(async () => (await marks()) === 0, 'the marks stayed on the open page');
    expect(await tab.evaluate(() => document.querySelector('leanread-fact'))).toBeNull();
    await tab.close();
    await press();
    await options.close();
  });

  test('a page about an eating disorder is left alone', async () => {
    const { tab, marks } = await marksOf('/bulimia.html');
    await wait(2_000);
    expect(await marks()).toBe(0);
    await tab.close();
  });
});
