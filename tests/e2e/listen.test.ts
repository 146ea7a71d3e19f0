import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { driveBrowser, type BrowserName, type Driven } from './drive-browser';
import { readPageTab } from './in-popup';
import { lookAtReader } from './in-reader';
import { servePages, type Pages } from './serve-pages';
import { until } from './until';

const filler = (lang: 'en' | 'it') =>
  Array.from({ length: 12 }, (_, i) =>
    lang === 'en'
      ? `<p>Paragraph ${i + 1} is about sleep. Most adults feel better after a walk in the evening, and many say so. A short nap does no harm to anybody who is well.</p>`
      : `<p>Il paragrafo ${i + 1} parla del sonno. Molti adulti stanno meglio dopo una passeggiata di sera, e tanti lo dicono. Un breve riposo non fa male a chi sta bene.</p>`,
  ).join('');

const article = (lang: string, title: string, body: string) => `<!doctype html>
<html lang="${lang}"><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;

const english = article(
  'en',
  'Sleep after a walk',
  `<p>Walking helps sleep.<sup><a href="#r1">1</a></sup> It costs nothing [2].</p>${filler('en')}
   <h2>In figures</h2><table><tr><th>Day</th><th>Steps</th></tr><tr><td>Monday</td><td>4,000</td></tr></table>
   <p>That is all for now.</p>`,
);
const italian = article('it', 'Dormire dopo una passeggiata', filler('it'));
const welsh = article('cy', 'Cysgu ar ôl cerdded', filler('en'));

/** What is lit as spoken, in the page's own registry. */
const lit = (tab: Page, what: 'sentence' | 'word') =>
  tab.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    return range ? (range as Range).toString().replace(/\s+/g, ' ') : null;
  }, `leanread-voice-${what}`);

const inPlayer = (tab: Page, selector: string) =>
  tab.evaluateHandle(
    (wanted) =>
      document.querySelector('leanread-reader')?.shadowRoot?.querySelector(`.player ${wanted}`) ??
      null,
    selector,
  );
const playerText = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('leanread-reader')?.shadowRoot;
    return root?.querySelector<HTMLElement>('.player')?.innerText.trim() ?? null;
  });
const press = async (tab: Page, selector: string) => {
  const button = (await inPlayer(tab, selector)).asElement();
  if (!button) throw new Error(`The player has no ${selector}.`);
  await tab.evaluate((each) => (each as HTMLElement).click(), button);
};
const playLabel = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('leanread-reader')?.shadowRoot;
    return root?.querySelector('.player [data-tool=play]')?.getAttribute('aria-label') ?? null;
  });

async function read(driven: Driven, url: string): Promise<Page> {
  const tab = await driven.openTab(url);
  const popup = await driven.openPopup(tab);
  await readPageTab(popup);
  await popup.click('.reading .button');
  await until(() => lookAtReader(tab), 'the reader did not open');
  await popup.close();
  await tab.bringToFront();
  return tab;
}

function withBrowser(name: BrowserName, hasVoices: boolean) {
  const at = {} as { driven: Driven; pages: Pages; open: (path: string) => Promise<Page> };
  beforeAll(async () => {
    at.pages = await servePages({
      '/english.html': english,
      '/italian.html': italian,
      '/welsh.html': welsh,
    });
    at.driven = await driveBrowser(name, { hasVoices });
    at.open = (path) => read(at.driven, at.pages.origin + path);
  });
  afterAll(async () => {
    await at.driven?.close();
    await at.pages?.close();
  });
  return at;
}

describe.each(['chromium', 'firefox'] as const)('in %s as it comes, without a voice', (name) => {
  const at = withBrowser(name, false);

  test('the reader says so, why, and speaks nothing', async () => {
    const tab = await at.open('/english.html');
    await tab.keyboard.press('s');
    const said = await until(() => playerText(tab), 'nothing was said of the missing voice');
    expect(said).toContain('This device has no voice for English.');
    expect(said).toContain('so that nothing you read is sent anywhere');
    expect(await lit(tab, 'sentence')).toBeNull();
    await tab.keyboard.press('Escape');
    await until(async () => (await playerText(tab)) === null, 'Escape did not close the bar');
    expect(await lookAtReader(tab)).not.toBeNull();
    await tab.close();
  });
});

describe('in chromium with an engine of the test’s own that tells its words', () => {
  const at = withBrowser('chromium', true);

  test('reads the title first, then sentence by sentence, with the word shown and no citation number', async () => {
    const tab = await at.open('/english.html');
    const words = new Set<string | null>();
    const sentences: (string | null)[] = [];
    await tab.keyboard.press('s');
    await until(async () => {
      words.add(await lit(tab, 'word'));
      const sentence = await lit(tab, 'sentence');
      if (sentence !== sentences.at(-1)) sentences.push(sentence);
      return sentence?.startsWith('Paragraph 1 ');
    }, 'the second paragraph was never read');
    expect(sentences.filter(Boolean)).toEqual([
      'Sleep after a walk',
      'Walking helps sleep.',
      'It costs nothing [2].',
      'Paragraph 1 is about sleep.',
    ]);
    expect([...words]).toEqual(expect.arrayContaining(['Walking', 'sleep', 'nothing']));
    expect([...words]).not.toContain('2');
    await tab.close();
  });

  test('pauses and goes on at the same sentence; j and k go by paragraph', async () => {
    const tab = await at.open('/english.html');
    await tab.keyboard.press('s');
    await until(() => lit(tab, 'word'), 'no word was shown');
    await tab.keyboard.press('j');
    await tab.keyboard.press('j');
    await until(async () => (await lit(tab, 'sentence'))?.startsWith('Paragraph 1'), 'no j');
    await tab.keyboard.press('s');
    await until(async () => (await playLabel(tab)) === 'Go on reading', 'it did not pause');
    const held = await lit(tab, 'word');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await lit(tab, 'word')).toBe(held);
    await tab.keyboard.press('k');
    await until(async () => (await lit(tab, 'sentence')) === 'Walking helps sleep.', 'no k');
    expect(await playLabel(tab)).toBe('Go on reading');
    await tab.keyboard.press('s');
    await until(() => lit(tab, 'word'), 'it did not go on');
    await tab.close();
  });

  test('begins at the sentence that is clicked, and at the paragraph the keys stand on', async () => {
    const tab = await at.open('/english.html');
    for (let i = 0; i < 3; i += 1) await tab.keyboard.press('j');
    await tab.keyboard.press('s');
    await until(async () => (await lit(tab, 'sentence'))?.startsWith('Paragraph 2'), 'not there');
    const place = await tab.evaluate(() => {
      const root = document.querySelector('leanread-reader')?.shadowRoot;
      const text = root?.querySelectorAll('.body p')[2]?.firstChild;
      if (!text) throw new Error('no paragraph');
      const range = document.createRange();
      const from = text.textContent?.indexOf('A short nap') ?? 0;
      range.setStart(text, from + 2);
      range.setEnd(text, from + 5);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await tab.mouse.click(place.x, place.y);
    await until(
      async () => (await lit(tab, 'sentence'))?.startsWith('A short nap'),
      'the clicked sentence was not read',
    );
    await tab.close();
  });

  test('offers the voices of this device alone, and remembers the chosen one and the speed', async () => {
    const tab = await at.open('/english.html');
    await tab.keyboard.press('s');
    await until(() => lit(tab, 'sentence'), 'nothing was read');
    await tab.keyboard.press('.');
    await tab.keyboard.press('.');
    await press(tab, '[data-tool=voice]');
    const select = await until(
      async () => (await inPlayer(tab, 'select')).asElement(),
      'no list of voices',
    );
    const names = await tab.evaluate(
      (each) => [...(each as HTMLSelectElement).options].map(({ text }) => text),
      select,
    );
    expect(names.sort()).toEqual(['Quiet Ann (en-US)', 'Quiet Ben (en-GB)']);
    await tab.evaluate((each) => {
      const list = each as HTMLSelectElement;
      list.value = 'Quiet Ben';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, select);
    // Ben tells no words: the sentence alone is shown.
    await until(async () => (await lit(tab, 'word')) === null, 'a word was still shown');
    expect(await lit(tab, 'sentence')).not.toBeNull();
    await tab.close();

    const again = await at.open('/english.html');
    await again.keyboard.press('s');
    const bar = await until(() => playerText(again), 'the bar did not come');
    expect(bar).toContain('Quiet Ben');
    expect(bar).toContain('1.5×');
    await again.close();
  });

  test('never reads with a voice that is not on this device, though it is the only one', async () => {
    const tab = await at.open('/welsh.html');
    await tab.keyboard.press('s');
    const said = await until(() => playerText(tab), 'nothing was said');
    expect(said).toContain('no voice for Welsh');
    await tab.close();
  });

  test('keeps the spoken line in view, until the person scrolls, and goes back on wish', async () => {
    const tab = await at.open('/english.html');
    await tab.keyboard.press('s');
    await until(() => lit(tab, 'sentence'), 'nothing was read');
    for (let i = 0; i < 9; i += 1) await tab.keyboard.press('j');
    const inThird = () =>
      tab.evaluate(() => {
        const [range] = CSS.highlights.get('leanread-voice-sentence') ?? [];
        const box = (range as Range | undefined)?.getClientRects()[0];
        return (
          box !== undefined && box.top > innerHeight / 3 - 2 && box.top < (innerHeight * 2) / 3
        );
      });
    await until(inThird, 'the spoken line is not in the middle third');
    await tab.mouse.move(600, 400);
    await tab.mouse.wheel({ deltaY: -2000 });
    await until(async () => (await inPlayer(tab, '.back-to-voice')).asElement(), 'no way back');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await inThird()).toBe(false);
    await press(tab, '.back-to-voice');
    await until(inThird, 'it did not go back to the voice');
    await tab.close();
  });

  test('falls silent when the reader closes, and in one tab when another begins', async () => {
    const first = await at.open('/english.html');
    await first.keyboard.press('s');
    await until(() => lit(first, 'word'), 'the first did not read');
    const second = await at.open('/english.html');
    await second.keyboard.press('s');
    await until(() => lit(second, 'word'), 'the second did not read');
    await until(async () => (await playLabel(first)) === 'Go on reading', 'two voices at once');
    await second.keyboard.press('Escape');
    await until(async () => (await playerText(second)) === null, 'the bar stayed');
    await second.keyboard.press('s');
    await until(() => lit(second, 'word'), 'it did not begin again');
    await second.evaluate(() => document.querySelector('leanread-reader')?.remove());
    await second.close();
    await first.close();
  });
});

describe('in firefox with the voices it has for its own tests', () => {
  const at = withBrowser('firefox', true);

  test('reads to the end, sentence by sentence', async () => {
    const tab = await at.open('/english.html');
    await tab.keyboard.press('s');
    await until(async () => (await playLabel(tab)) === 'Go on reading', 'it never ended', 20_000);
    expect(await lit(tab, 'sentence')).toBeNull();
    await tab.close();
  });

  test('says so when a voice fails; with one that goes on and on the sentence stays shown', async () => {
    const tab = await at.open('/italian.html');
    await tab.keyboard.press('s');
    const said = await until(
      async () => {
        const text = await playerText(tab);
        return text?.includes('could not speak') ? text : null;
      },
      'nothing was said of the failing voice',
      20_000,
    );
    expect(said).toContain('Press Play to try again, or choose another voice.');
    await press(tab, '[data-tool=voice]');
    const select = await until(
      async () => (await inPlayer(tab, 'select')).asElement(),
      'no list of voices',
    );
    await tab.evaluate((each) => {
      const list = each as HTMLSelectElement;
      list.value = 'urn:moz-tts:fake:teresa';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, select);
    await press(tab, '[data-tool=play]');
    await until(
      async () => (await lit(tab, 'sentence')) === 'Dormire dopo una passeggiata',
      'the title is not shown as spoken',
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await lit(tab, 'sentence')).toBe('Dormire dopo una passeggiata');
    await tab.keyboard.press('j');
    await until(
      async () => (await lit(tab, 'sentence')) === 'Il paragrafo 1 parla del sonno.',
      'j did not go on',
    );
    await tab.close();
  });
});
