import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import markdownIt from 'markdown-it';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleEntry } from '@/tests/bench/bundle-entry';
import type * as attack from '@/tests/hostile/attack';
import {
  carrier,
  hostilePage,
  hostileParagraphs,
  hostileSource,
} from '@/tests/hostile/hostile-page';
import { randomPayloads } from '@/tests/hostile/random-payloads';
import { runnableIn } from '@/tests/hostile/runnable-in';
import { unsafeIn } from '@/tests/hostile/unsafe-in';
import { openLibrary } from './in-library';
import { readPageTab } from './in-popup';
import { openReader } from './open-reader';
import { until } from './until';
import { visitPages } from './visit-pages';

/** A couple of hundred always; `npm run hostile -- 2000` for more, with a seed of one's own in HOSTILE_SEED. */
const count = Number(process.env['HOSTILE_PAYLOADS'] ?? 200);
const seed = Number(process.env['HOSTILE_SEED'] ?? 8);
const perPage = 100;
const patienceMs = 60_000 + count * 600;

type Trapped = { caught: string[]; heard: number; isArmed: boolean };
const trap = (tab: Page) =>
  tab.evaluate(() => {
    const { caught, heard } = window as unknown as Trapped;
    return { caught, heard };
  });
/** Once the page’s own markup has run what it runs of itself; answers how often it did. */
async function arm(tab: Page): Promise<number> {
  let before = -1;
  let looks = 0;
  await until(
    async () => {
      const { heard } = await trap(tab);
      looks = heard === before ? looks + 1 : 0;
      before = heard;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return looks > 1;
    },
    'the page never rests',
    60_000,
  );
  await tab.evaluate(() => {
    // A handler the page has on its window cannot be told from a script that runs of itself: both run on the window.
    for (const name of Object.keys(window))
      if (name.startsWith('on')) Object.assign(window, { [name]: null });
    (window as unknown as Trapped).isArmed = true;
  });
  return before;
}

const runnableOn = async (own: Page) =>
  own.evaluate(runnableIn, await own.evaluateHandle(() => document));
/** What the reader itself adds to the words of a page. */
const ours = 'button, svg.icon';

const payloads = randomPayloads(count, seed);
const batches = Array.from({ length: Math.ceil(count / perPage) }, (_, at) =>
  payloads.slice(at * perPage, (at + 1) * perPage),
);
const bodyOf = (html: string) => new JSDOM(html).window.document.body;

/** A copy of a library that somebody hands to somebody else, hostile in every field. */
const backup = JSON.stringify({
  format: 'leanread-highlights',
  version: 1,
  pages: payloads.slice(0, 60).map((payload, at) => ({
    page: {
      version: 1,
      id: `https://example.org/${at}`,
      identities: [payload],
      title: `${payload} ${at}`,
      url: at % 2 ? 'javascript:ran(1)' : `https://example.org/${at}?${payload}`,
      skeletons: {},
      __proto__: { x: 1 },
    },
    highlights: [
      {
        version: 1,
        id: `id-${at}-${payload}`,
        page: `https://example.org/${at}`,
        anchor: { exact: `passage ${at} ${payload}`, prefix: payload, suffix: payload },
        note: payload,
        tags: [payload, '__proto__', 'constructor'],
        source: { name: payload, role: payload, organisation: payload },
        created: 1,
      },
    ],
  })),
});

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const served: Record<string, string> = {};
  const at = visitPages(name, served);
  const dialogs: string[] = [];
  const open = async (path: string) => {
    const tab = await at.driven.openTab(at.pages.origin + path);
    tab.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => undefined);
    });
    return tab;
  };

  beforeAll(async () => {
    batches.forEach((batch, i) => (served[`/page-${i}.html`] = hostilePage(batch)));
    served['/door.html'] = hostilePage(['']);
    served['/attack.js'] = await bundleEntry('tests/hostile/attack.ts');
  });

  test(
    `${count} payloads in ${batches.length} pages: nothing runs in the reader or the popup, and nothing is left that could`,
    { timeout: patienceMs },
    async () => {
      const unsafe: string[] = [];
      let carried = 0;
      let live = 0;
      for (const [i, batch] of batches.entries()) {
        const tab = await open(`/page-${i}.html`);
        live += Number((await arm(tab)) > 0);
        const view = await openReader(tab, at.own);
        expect(view.notice).toBeNull();
        carried += batch.filter((_, n) => view.text.includes(`${carrier(n)} `)).length;
        const root = await tab.evaluateHandle(
          () => rootsOf('leanread-reader') as unknown as ParentNode,
        );
        unsafe.push(...(await tab.evaluate(runnableIn, root)));
        for (const part of ['.body', '.references', '.author', 'h1']) {
          const inside = await tab.evaluateHandle(
            (from, selector) => from.querySelector(selector) ?? document.createElement('p'),
            root,
            part,
          );
          unsafe.push(...(await tab.evaluate(unsafeIn, inside, ours)));
        }
        const popup = await at.driven.openPopup(tab);
        await readPageTab(popup);
        unsafe.push(...(await runnableOn(popup)));
        await popup.close();
        expect((await trap(tab)).caught).toEqual([]);
        await tab.close();
      }
      expect(unsafe).toEqual([]);
      expect(dialogs).toEqual([]);
      // The payloads are live: nearly every page runs some of them itself.
      expect(live).toBeGreaterThan(batches.length * 0.8);
      // They have been through: what stands around them is in the reader.
      expect(carried).toBeGreaterThan(count * 0.8);
    },
  );

  test(
    `${count} payloads through the door and into files: nothing runs, nothing is left, and clean stays clean`,
    { timeout: patienceMs },
    async () => {
      const tab = await open('/door.html');
      await tab.addScriptTag({ url: '/attack.js' });
      await arm(tab);
      const files: string[] = [];
      let carried = 0;
      const takeAway = (source: string, paragraphs: string[]) =>
        tab.evaluate(
          (...given) =>
            (window as unknown as { leanread: typeof attack }).leanread.takeAway(...given),
          source,
          paragraphs,
        );
      for (const batch of batches) {
        const door = await tab.evaluate(
          (all) => (window as unknown as { leanread: typeof attack }).leanread.attackDoor(all),
          batch,
        );
        expect(door).toEqual({ unsafe: [], unstable: [] });
        const poured = await takeAway(hostileSource([]), hostileParagraphs(batch));
        const text = bodyOf(poured.html).querySelector('main')?.textContent ?? '';
        carried += batch.filter((_, n) => text.includes(`${carrier(n)} at night`)).length;
        for (const { html, markdown } of [poured, await takeAway(hostileSource(batch), [])]) {
          files.push(html);
          const main = bodyOf(html).querySelector('main');
          expect(main?.textContent).toContain('Carrier');
          expect(main && unsafeIn(main)).toEqual([]);
          const reader = markdownIt({ html: true });
          // Some programs follow any address.
          reader.validateLink = () => true;
          expect(unsafeIn(bodyOf(reader.render(markdown)))).toEqual([]);
        }
      }
      // They have been through: what stands around them is in the file.
      expect(carried).toBeGreaterThan(count * 0.8);
      // Nor without the policy that each file carries.
      served['/taken.html'] =
        `${hostilePage([''])}${files.map((file) => file.replace(/<meta http-equiv[^>]*>/, '')).join('')}`;
      const taken = await open('/taken.html');
      for (const each of [tab, taken]) {
        await arm(each);
        expect((await trap(each)).caught).toEqual([]);
        await each.close();
      }
      expect(dialogs).toEqual([]);
    },
  );

  test('the trap works: what runs outside the page’s own tree is caught', async () => {
    const tab = await open('/door.html');
    await arm(tab);
    await tab.evaluate(() => {
      const root = document.body
        .appendChild(document.createElement('div'))
        .attachShadow({ mode: 'open' });
      root.innerHTML = '<img src="data:x" onerror="ran(this)">';
    });
    await until(async () => (await trap(tab)).caught.length > 0, 'it was not caught');
    await tab.close();
  });

  test('a library from a stranger’s file shows every field as words', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leanread-hostile-'));
    const file = join(folder, 'library.json');
    await writeFile(file, backup);
    const library = await openLibrary(at.driven, 0);
    library.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => undefined);
    });
    await library.click('.exchange .acts button:last-child');
    const input = await library.waitForSelector('dialog input[type="file"]');
    await input?.uploadFile(file);
    const take = await library.waitForSelector('dialog .preview .acts button', { timeout: 30_000 });
    await take?.click();
    const shown = await until(
      async () => {
        const texts = await library.$$eval('blockquote', (all) =>
          all.map(({ textContent }) => textContent),
        );
        return texts.length > 20 && texts;
      },
      'the library does not list them',
      30_000,
    );
    expect(shown.some((text) => text?.includes('<'))).toBe(true);
    expect(await runnableOn(library)).toEqual([]);
    expect(dialogs).toEqual([]);
    await library.close();
    await rm(folder, { recursive: true, force: true });
  });
});
