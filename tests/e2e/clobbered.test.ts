import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { clobberedMembers, clobberedPage, plainTwin } from '@/tests/hostile/clobbered-page';
import { askPage } from './ask-page';
import { selectWords } from './in-root';
import { paintedTexts } from './in-reader';
import { leaveReader, openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

const words = 'Rule 3 of eating oats is to wait until they are soft';
const inInnerForm = 'oats keep people full for hours';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, { '/clobbered.html': clobberedPage, '/twin.html': plainTwin });

  /** All that LeanRead makes of a page: what it hides, marks, reads and cites. */
  async function madeOf(path: string) {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await tab.bringToFront();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    const report = await until(async () => {
      const now = await askPage(at.own, tab, 'describePage', []);
      return !now.isLoading && now;
    }, 'the page did not load');
    const hidden = await until(async () => {
      const { removals } = await askPage(at.own, tab, 'describePage', []);
      return removals.length > 0 && removals.map(({ reason, text }) => ({ reason, text }));
    }, `nothing was hidden on ${path}`);
    for (const each of [words, inInnerForm]) {
      await selectWords(tab, each);
      expect(await askPage(at.own, tab, 'saveSelection', [null])).toEqual({ saved: true });
    }
    const onPage = await paintedOn(tab, 'page');
    const view = await openReader(tab, at.own);
    const inReader = await paintedOn(tab, 'reader');
    await leaveReader(tab);
    await tab.reload({ waitUntil: 'domcontentloaded' });
    const again = await paintedOn(tab, 'page');
    await tab.close();
    return { isEmpty: report.isEmpty, hidden, onPage, view, inReader, again, errors };
  }
  const paintedOn = (tab: Page, surface: 'page' | 'reader') =>
    until(
      async () => {
        const texts = await paintedTexts(tab, surface);
        return texts.length === 2 && texts.sort();
      },
      `the two passages are not painted on the ${surface}`,
      30_000,
    );

  test(`a page whose fields are named after ${clobberedMembers.length} members of the DOM is read, marked and cleaned as its twin`, async () => {
    const twin = await madeOf('/twin.html');
    expect(twin.view.text).toContain(inInnerForm);
    expect(twin.view.named).toEqual(['Nora Vale', 'Ruth Olm']);
    expect(twin.onPage).toEqual([words, inInnerForm]);
    expect(await madeOf('/clobbered.html')).toEqual(twin);
  });
});
