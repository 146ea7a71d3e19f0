import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { lookAtReader } from './in-reader';
import { clickIn } from './in-root';
import { stored } from './in-storage';
import { openReader } from './open-reader';
import { until } from './until';
import { wayPages } from './way-pages';
import { visitPages } from './visit-pages';

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitPages(name, wayPages);
  let tab: Page;
  let visits = 0;

  /** Opened as the popup does it, by one page of the extension for all: a popup for each is dear. */
  const open = async (
    path: string,
    before: (tab: Page) => Promise<unknown> = () => Promise.resolve(),
  ) => {
    // Each visit its own address to the browser, all of them one page to the reader.
    const url = `${at.pages.origin}${path}?utm_visit=${(visits += 1)}`;
    tab = await at.driven.openTab(url);
    await tab.bringToFront();
    await before(tab);
    return openReader(tab, at.own);
  };
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await tab.keyboard.press(key);
  };
  /** Text of the first of these in the reader, null where there is none. */
  const textOf = (selector: string) =>
    tab.evaluate((wanted) => {
      const root = rootsOf('leanread-reader');
      return root?.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? null;
    }, selector);
  const shows = (selector: string, words: RegExp | string) =>
    until(
      async () => {
        const text = await textOf(selector);
        return (
          text !== null && (typeof words === 'string' ? text.includes(words) : words.test(text))
        );
      },
      `${selector} does not show ${String(words)}`,
    );
  const isGone = (selector: string) =>
    until(async () => (await textOf(selector)) === null, `${selector} is still there`);
  const focusOn = (selector: string) =>
    tab.evaluate((wanted) => {
      const root = rootsOf('leanread-reader');
      root?.querySelector<HTMLElement>(wanted)?.focus();
    }, selector);
  /** What has the focus: its name, its class, and the beginning of its text. */
  const focused = () =>
    tab.evaluate(() => {
      const at = rootsOf('leanread-reader')?.activeElement;
      const text = at instanceof HTMLElement ? (at.ariaLabel ?? at.innerText) : '';
      return at ? `${at.localName}.${at.className} ${text.trim().slice(0, 40)}` : '';
    });
  const scrollTop = () =>
    tab.evaluate(() => rootsOf('leanread-reader')?.querySelector('.reader')?.scrollTop ?? -1);
  const click = (selector: string, name?: RegExp) =>
    clickIn(tab, 'leanread-reader', selector, name);
  /** Of the long page: others are read here, too, and may keep theirs. */
  const storedPlaces = async () => {
    const places = (await stored<unknown[]>(at.own, 'reading:places'))?.d ?? [];
    return places.filter((place) => JSON.stringify(place).includes('/long.html')).length;
  };

  describe('a note', () => {
    test('opens beside its mark when the mark is reached by key, and Escape takes it away', async () => {
      await open('/walk.html');
      await focusOn('.body p a');
      await press('Tab');
      await shows('.note-box', 'Journal of Evening Medicine');
      await press('Escape');
      await isGone('.note-box');
      expect(await focused()).toMatch(/^a\. 2/);
      expect(await lookAtReader(tab)).not.toBeNull();
    });

    test('is entered with Enter, leads to the list, and b leads back to the mark', async () => {
      await press('Enter');
      await until(async () => (await focused()).startsWith('div.note-box'), 'it was not entered');
      await press('Tab');
      expect(await focused()).toBe('button.act Go to the list');
      await press('Enter');
      await until(async () => (await focused()).startsWith('li.'), 'the list was not reached');
      expect(await focused()).toContain('Journal of Evening Medicine');
      await shows('.slip', 'Back to where you were');
      await press('b');
      expect(await focused()).toMatch(/^a\. 2/);
      await isGone('.slip');
    });

    test('stands in the body as well, and is shown from there', async () => {
      await focusOn('.body a[href^="#place"]');
      await press('Enter');
      await shows('.note-box', 'brisk means that talking is possible');
      await press('Escape');
      await isGone('.note-box');
    });

    test('opens under a mouse that rests on its mark, and stays while the mouse is on it', async () => {
      const middle = (selector: string) =>
        tab.evaluate((wanted) => {
          const root = rootsOf('leanread-reader');
          const element = root?.querySelector<HTMLElement>(wanted);
          if (wanted !== '.note-box')
            element?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = element?.getBoundingClientRect();
          return box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
        }, selector) as Promise<[number, number]>;
      await tab.mouse.move(...(await middle('.body p a')));
      await shows('.note-box', 'Institute of Gentle Movement');
      await tab.mouse.move(...(await middle('.note-box')));
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await textOf('.note-box')).toContain('Institute of Gentle Movement');
      await tab.mouse.move(2, 400);
      await isGone('.note-box');
      await tab.close();
    });
  });

  describe('a picture', () => {
    test('opens large with its caption, leafs on by arrow key, and asks for nothing new', async () => {
      await open('/walk.html');
      await focusOn('.body img');
      const before = at.pages.requests.length;
      await press('Enter');
      await shows('.lightbox', 'The harbour path at dusk');
      await press('ArrowRight');
      await shows('.lightbox', 'A pair of worn shoes');
      expect(at.pages.requests.slice(before).filter((path) => path.endsWith('.svg'))).toEqual([]);
    });

    test('takes its own size with z, keeps the focus inside, and gives it back', async () => {
      await press('z');
      await until(
        async () => (await textOf('.stage[data-zoom=actual]')) !== null,
        'it does not take its own size',
      );
      for (let tabs = 0; tabs < 8; tabs += 1) {
        await press('Tab');
        expect(
          await tab.evaluate(() => {
            const root = rootsOf('leanread-reader');
            return root?.activeElement?.closest('.lightbox') !== null;
          }),
        ).toBe(true);
      }
      await press('Escape');
      await isGone('.lightbox');
      expect(await focused()).toContain('Worn shoes');
      await tab.close();
    });
  });

  describe('the place', () => {
    test('is kept when one leaves, and the reader goes back there and says so', async () => {
      await open('/long.html');
      expect(await textOf('.slip')).toBeNull();
      await tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const paragraphs = root?.querySelectorAll('.body p') ?? [];
        paragraphs[20]?.scrollIntoView({ block: 'start', behavior: 'instant' });
      });
      await until(async () => (await storedPlaces()) === 1, 'no place was kept', 30_000);
      await tab.close();
      await open('/long.html');
      await shows('.slip', 'You were here last time');
      const atTop = await tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const paragraphs = [...(root?.querySelectorAll('.body p') ?? [])];
        return paragraphs.findIndex((one) => one.getBoundingClientRect().bottom > 60);
      });
      expect(Math.abs(atTop - 20)).toBeLessThanOrEqual(1);
    });

    test('gives way to the beginning with Home', async () => {
      await press('Home');
      await until(async () => (await scrollTop()) === 0, 'it did not go to the beginning');
      await isGone('.slip');
    });

    test('is forgotten once the article has been read to its end', async () => {
      await press('End');
      await until(async () => (await storedPlaces()) === 0, 'the place is still kept', 30_000);
      await tab.close();
    });
  });

  describe('a selection', () => {
    const select = (from: string, to: string) => (page: Page) =>
      page.evaluate(
        (start, end) => {
          const [first, last] = [document.querySelector(start), document.querySelector(end)];
          if (!first || !last) throw new Error('There is nothing to select.');
          document.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
        },
        from,
        to,
      );

    test('is all that is shown, and one press leads to the whole article', async () => {
      const whole = await open('/walk.html');
      await tab.close();
      const part = await open('/walk.html', select('#second', '#third'));
      expect(part.text).toMatch(/^The second paragraph/);
      expect(part.text).toMatch(/the third paragraph[^\n]*$/i);
      expect(part.title).toBe(whole.title);
      await shows('.part', 'Showing your selection');
      await click('.part button');
      await until(
        async () => (await lookAtReader(tab))?.words === whole.words,
        'the whole article did not come',
      );
      expect(await textOf('.part')).toBeNull();
      await tab.close();
    });

    test('of a few words changes nothing', async () => {
      const view = await open('/walk.html', select('h2', 'h2'));
      expect(await textOf('.part')).toBeNull();
      expect(view.text).toContain('The second paragraph');
      await tab.close();
    });
  });

  describe('what was left out', () => {
    test('is put back where it stood, and u takes it out again', async () => {
      await open('/walk.html');
      const before = await textOf('.body');
      await click('.foot .quiet summary');
      await tab.evaluate(() => {
        const things = [...(rootsOf('leanread-reader')?.querySelectorAll('.left-out li') ?? [])];
        const newsletter = things.find((thing) => thing.textContent?.includes('inbox'));
        newsletter?.querySelector('.act')?.setAttribute('data-wanted', '');
      });
      await click('[data-wanted]');
      await shows('.body .put-back', 'inbox');
      const order = await tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const box = root?.querySelector('.put-back');
        return box?.previousElementSibling?.textContent?.slice(0, 20);
      });
      expect(order).toBe('The third paragraph ');
      await press('u');
      await isGone('.body .put-back');
      expect(await textOf('.body')).toBe(before);
      await tab.close();
    });
  });

  describe('the keyboard', () => {
    test('walks paragraph by paragraph, marks where one is, and Escape leaves the walk first', async () => {
      // Where another test has stopped in it is where the walk would begin.
      await at.own.evaluate(() => chrome.storage.local.remove('reading:places'));
      await open('/walk.html');
      await press('j', 'j');
      expect(await focused()).toContain('The first paragraph');
      const bar = await tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const at = root?.activeElement;
        return at ? getComputedStyle(at, '::before').width : '';
      });
      expect(bar).toBe('3px');
      await press('j');
      expect(await focused()).toContain('The second paragraph');
      await press('k', 'Escape');
      expect(await focused()).toMatch(/^dialog\.reader/);
      expect(await lookAtReader(tab)).not.toBeNull();
    });

    test('scrolls by nearly a window with Space, and to both ends', async () => {
      await press('Home');
      await until(async () => (await scrollTop()) === 0, 'it did not go to the beginning');
      await press(' ');
      const height = await tab.evaluate(() => innerHeight);
      await until(async () => (await scrollTop()) > height * 0.7, 'it did not scroll');
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await scrollTop()).toBeLessThan(height - 56);
      await press('End');
      await until(async () => (await scrollTop()) > height * 1.5, 'it did not go to the end');
      await tab.close();
    });

    test('dims all but a few lines with l, and goes from line to line', async () => {
      await open('/long.html');
      const band = () =>
        tab.evaluate(() => {
          const root = rootsOf('leanread-reader');
          const [above, below] = [...(root?.querySelectorAll('.line-shade') ?? [])];
          if (!above || !below) return null;
          const [top, bottom] = [
            above.getBoundingClientRect().bottom,
            below.getBoundingClientRect().top,
          ];
          const scrolled = root?.querySelector('dialog')?.scrollTop ?? 0;
          return { height: bottom - top, place: scrolled + (top + bottom) / 2 };
        });
      await press('l');
      const one = await until(band, 'nothing is dimmed');
      await press('ArrowDown');
      const next = await until(async () => {
        const now = await band();
        return now && now.place > one.place + 10 && now;
      }, 'it did not go on');
      // One line further, or over the gap between two paragraphs.
      expect(next.place - one.place).toBeLessThan(one.height * 3);
      for (let lines = 0; lines < 30; lines += 1) await press('ArrowDown');
      const far = await band();
      expect((far?.place ?? 0) - next.place).toBeGreaterThan(one.height * 20);
      await press('ArrowUp');
      await until(async () => ((await band())?.place ?? 0) < (far?.place ?? 0) - 10, 'not back');
      await press('l');
      await until(async () => ((await band())?.height ?? 0) > one.height * 2, 'not three lines');
      await press('l', 'l');
      await until(async () => (await band()) === null, 'it stays dim');
      await tab.close();
    });

    test('shows all keys with the question mark', async () => {
      await open('/walk.html');
      await tab.keyboard.type('?');
      await shows('.tool-panel .keys', 'Next and previous paragraph');
      await press('Escape');
      await isGone('.tool-panel');
      await tab.close();
    });

    test('reaches every control with Tab, sees each of them, and is caught nowhere', async () => {
      await open('/walk.html');
      const wanted = await tab.evaluate(() => {
        const root = rootsOf('leanread-reader');
        const stops = [
          ...(root?.querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex="0"]') ??
            []),
        ].filter((each) => each.checkVisibility());
        stops.forEach((each, at) => (each.dataset['stop'] = String(at)));
        return stops.length;
      });
      const reached = new Set<string>();
      for (let tabs = 0; tabs < wanted + 3; tabs += 1) {
        await press('Tab');
        const look = () =>
          tab.evaluate(() => {
            const root = rootsOf('leanread-reader');
            const at = root?.activeElement as HTMLElement | null;
            if (!root || !at) return { stop: '', isSeen: false, name: 'nothing' };
            const [box = at.getBoundingClientRect()] = at.getClientRects();
            const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 20)];
            const topmost = root.elementFromPoint(x, y);
            return {
              stop: at.dataset['stop'] ?? '',
              isSeen: topmost !== null && (at.contains(topmost) || topmost.contains(at)),
              name: at.outerHTML.slice(0, 120),
            };
          });
        let stop = await look();
        // The reader scrolls there smoothly.
        for (let looks = 0; !stop.isSeen && looks < 40; looks += 1) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          stop = await look();
        }
        expect(stop.isSeen, stop.name).toBe(true);
        reached.add(stop.stop);
      }
      expect([...reached].filter(Boolean)).toHaveLength(wanted);
      await tab.close();
      // A look at each of some forty stops; a crowded machine takes its time.
    }, 180_000);
  });
});
