import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type Driven } from './drive-browser';
import { askForCalories, chooseTab, readKcal, readPageTab } from './in-popup';
import { lookAtReader, paintedTexts, selectInReader } from './in-reader';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';
import { watchRequests } from './watch-requests';

/**
 * What a browser asks for on its own, extension or not: looks for updates, safe-browsing lists, its
 * start page. Nobody of these is a server of ours, and we have none.
 */
const browsersOwn =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|google-analytics\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com|chromium\.org|digicert\.com)$/;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;
  let pages: Pages;
  let proxy: Awaited<ReturnType<typeof watchRequests>>;

  beforeAll(async () => {
    pages = await servePages('sample');
    proxy = await watchRequests();
    driven = await driveBrowser(name, { proxyPort: proxy.port });
  });
  afterAll(async () => {
    await driven?.close();
    await pages?.close();
    await proxy?.close();
  });

  test('the whole job, every page of ours included, makes no request of its own', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const asked = new Set(pages.requests);

    const popup = await driven.openPopup(tab);
    await readPageTab(popup);
    await popup.click('.reading .button');
    await until(() => lookAtReader(tab), 'the reader did not open');
    await chooseTab(popup, 'calories');
    const person = {
      sex: 'male',
      age: '30',
      feet: '5',
      inches: '9',
      pounds: '160',
      goal: 0,
    } as const;
    await askForCalories(popup, person);
    await readKcal(popup, 'calories');
    await chooseTab(popup, 'foods');
    await popup.type('#panel-foods input', 'oat');
    await popup.waitForSelector('#panel-foods [role="option"]');
    await chooseTab(popup, 'activities');
    await popup.type('#panel-activities input', 'walk');
    await popup.waitForSelector('#panel-activities [role="option"]');
    await tab.bringToFront();
    await selectInReader(tab);
    await tab.keyboard.press('h');
    await until(async () => (await paintedTexts(tab)).length > 0, 'nothing was saved');
    for (const path of ['/library.html', '/options.html', '/welcome.html'])
      await driven.openOwn(path);

    // The reader may show the page's own pictures again; the page has asked for each of them already.
    expect(pages.requests.filter((path) => !asked.has(path) && path !== '/favicon.ico')).toEqual(
      [],
    );
    expect([...proxy.hosts].filter((host) => !browsersOwn.test(host))).toEqual([]);
  });

  test('the watch works: a request from a page is seen', async () => {
    const tab = await driven.openTab(`${pages.origin}/article.html`);
    await tab.evaluate(() => {
      new Image().src = 'http://tracker.example/pixel.gif';
    });
    await until(() => Promise.resolve(proxy.hosts.has('tracker.example')), 'it was not seen');
  });
});
