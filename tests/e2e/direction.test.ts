import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { accessPages } from './access/access-pages';
import { openReader } from './open-reader';
import { visitPages } from './visit-pages';

/** In which language and direction words in the reader are: as a screen reader and the layout take them. */
const spokenAs = (tab: Page, ...selectors: string[]): Promise<string[]> =>
  tab.evaluate((wanted) => {
    const root = rootsOf('leanread-reader');
    return wanted.map((selector) => {
      const element = root?.querySelector<HTMLElement>(selector);
      if (!element) return `there is no ${selector}`;
      const lang = element.closest<HTMLElement>('[lang]')?.lang;
      return `${lang} ${getComputedStyle(element).direction}`;
    });
  }, selectors);

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, accessPages);
  const read = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await openReader(tab, at.own);
    return tab;
  };
  const ours = ['.toolbar', '.byline span', '.strip li', '.foot', '[role=status]'];
  const theirs = ['h1', '.body', '.body p'];

  test('an Arabic article runs to the left and is Arabic, and every word of ours is as it was', async () => {
    const tab = await read('/arabic.html');
    expect(await spokenAs(tab, ...theirs)).toEqual(theirs.map(() => 'ar rtl'));
    expect(await spokenAs(tab, ...ours)).toEqual(ours.map(() => 'en ltr'));
    expect(await spokenAs(tab, '.body p [lang]')).toEqual(['en rtl']);
    await tab.close();
  });

  test('so does a Hebrew one that says so where its words begin', async () => {
    const tab = await read('/hebrew.html');
    expect(await spokenAs(tab, ...theirs)).toEqual(theirs.map(() => 'he rtl'));
    expect(await spokenAs(tab, ...ours)).toEqual(ours.map(() => 'en ltr'));
    await tab.close();
  });

  test('the article is the one main thing there, and its title the one heading of the first rank', async () => {
    const tab = await read('/article.html');
    const found = await tab.evaluate(() => {
      const root = rootsOf('leanread-reader');
      const dialog = root?.querySelector('dialog');
      return [
        root?.querySelectorAll('main').length,
        root?.querySelectorAll('h1').length,
        // Of its words, because it stands in another root.
        dialog?.ariaLabel === root?.querySelector('h1')?.textContent,
      ];
    });
    expect(found).toEqual([1, 1, true]);
    await tab.close();
  });
});
