import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pressIn, untilGone } from './in-root';
import { openReader } from './open-reader';
import { until } from './until';
import { visitWithVoices } from './visit-pages';

const title = 'Oats in the morning';
const lines = Array.from(
  { length: 12 },
  (_, i) => `Note ${i + 1} says that those who ate oats were less hungry at noon.`,
);
const rest = 'They wrote so in a diary which was kept for ten whole weeks.';
const sentences = lines.flatMap((line) => [line, rest]);
const pageIn = (lang: string) =>
  `<!doctype html><html lang="${lang}"><title>${title}</title><article><h1>${title}</h1>${lines
    .map((line) => `<p>${line} ${rest}</p>`)
    .join('')}</article></html>`;
/** What Firefox's voices for tests speak takes no time; this one of them begins and never ends. */
const endless = { chromium: 'en', firefox: 'it-IT-noend' };

/** The sentence that is painted as being spoken; empty while there is none. */
const spoken = (tab: Page) =>
  tab.evaluate(() => [...(CSS.highlights.get('leanread-voice-sentence') ?? [])].map(String).join());
const untilSpoken = (tab: Page, words: string) =>
  until(async () => (await spoken(tab)) === words, `“${words}” is not spoken`);

/**
 * Notes each sentence as it is lit; answers the way to read them. Some may be missed where speaking takes no
 * time; never the one it begins with, for a voice waits a moment after others were hushed.
 */
async function noteSpoken(tab: Page): Promise<() => Promise<string[]>> {
  await tab.evaluate(() => {
    const world = window as { noted?: string[]; noting?: ReturnType<typeof setInterval> };
    clearInterval(world.noting);
    const noted: string[] = (world.noted = []);
    world.noting = setInterval(() => {
      const [words] = [...(CSS.highlights.get('leanread-voice-sentence') ?? [])].map(String);
      if (words && noted.at(-1) !== words) noted.push(words);
    }, 4);
  });
  return () => tab.evaluate(() => (window as { noted?: string[] }).noted ?? []);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const at = visitWithVoices(name, {
    '/oats.html': pageIn('en'),
    '/slow.html': pageIn(endless[name]),
  });
  const open = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    await openReader(tab, at.own);
    return tab;
  };
  /** Begins to read, which is from the title on; answers what is read. */
  const begin = async (tab: Page) => {
    const noted = await noteSpoken(tab);
    await tab.keyboard.press('s');
    const [first] = await until(async () => {
      const sentences = await noted();
      return sentences.length > 0 && sentences;
    }, 'nothing is spoken');
    expect(first).toBe(title);
    return noted;
  };

  test('the article is read from its title on, in its order', async () => {
    const tab = await open('/oats.html');
    const noted = await begin(tab);
    await until(async () => (await noted()).length > 2, 'no third sentence is spoken');
    const after = (await noted()).slice(1);
    for (const words of after) expect(sentences).toContain(words);
    const places = after.flatMap((words) => (words === rest ? [] : lines.indexOf(words)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('the keys go to the next paragraph and back to the one before', async () => {
    const tab = await open('/slow.html');
    await begin(tab);
    // Paused, so that it goes on by the keys alone; and back from where it has come to.
    await tab.keyboard.press('s');
    for (let presses = 0; presses < 4; presses++) await tab.keyboard.press('k');
    await untilSpoken(tab, title);
    for (const line of lines.slice(0, 3)) {
      await tab.keyboard.press('j');
      await untilSpoken(tab, line);
    }
    await tab.keyboard.press('k');
    await untilSpoken(tab, lines[1] ?? '');
  });

  test('a press on a sentence begins there', async () => {
    const tab = await open('/slow.html');
    const noted = await begin(tab);
    const [x, y] = await tab.evaluate(() => {
      const text = rootsOf('leanread-reader')?.querySelectorAll('.body p')[3]?.firstChild;
      if (!text) throw new Error('There is no fourth paragraph.');
      const range = document.createRange();
      range.setStart(text, 4);
      range.setEnd(text, 9);
      const box = range.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2] as const;
    });
    await tab.mouse.click(x, y);
    await until(
      async () => (await noted()).includes(lines[3] ?? ''),
      'the fourth paragraph is not spoken',
    );
    // It was not read up to there.
    expect(await noted()).not.toContain(lines[2]);
  });

  test('closed, nothing is lit, and it can begin anew', async () => {
    const tab = await open('/slow.html');
    await begin(tab);
    await pressIn(tab, 'leanread-reader', /^Stop reading aloud/);
    await untilGone(tab, 'leanread-reader', '.player');
    expect(await spoken(tab)).toBe('');
    await begin(tab);
  });
});
