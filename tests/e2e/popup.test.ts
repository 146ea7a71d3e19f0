import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ElementHandle } from 'puppeteer-core';
import { driveBrowser, type Driven } from './drive-browser';
import { askForCalories, chooseTab, readKcal } from './in-popup';
import { stored } from './in-storage';
import { makeZip } from '../platform/make-zip';
import { csvFiles } from '../platform/usda-samples';
import { until } from './until';

const man = { sex: 'male', age: '30', feet: '5', inches: '9', pounds: '160', goal: 0.5 } as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let driven: Driven;

  beforeAll(async () => {
    driven = await driveBrowser(name);
  });
  afterAll(() => driven?.close());

  test('the calculator remembers who asked, and opens ready to type', async () => {
    const first = await driven.openOwn('/popup.html');
    await chooseTab(first, 'calories');
    await first.bringToFront();
    expect(await first.evaluate(() => document.activeElement?.localName)).toMatch(/input|button/);
    await askForCalories(first, man);
    const answer = await readKcal(first, 'calories');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await first.close();

    const again = await driven.openOwn('/popup.html');
    await again.waitForSelector('#panel-calories:not([hidden])');
    expect(await readKcal(again, 'calories')).toBe(answer);
    await again.close();
  });

  test('changing the units changes what is shown and not what is kept', async () => {
    const popup = await driven.openOwn('/popup.html');
    const before = await readKcal(popup, 'calories');
    const profile = () => stored(popup, 'calories:profile');
    const kept = await profile();
    for (const units of ['metric', 'us']) {
      await popup.$eval(`input[type="radio"][value="${units}"]`, (radio) => radio.click());
      const height = units === 'metric' ? 'height' : 'feet';
      await popup.waitForSelector(`#panel-calories input[name="${height}"]`);
    }
    expect(await readKcal(popup, 'calories')).toBe(before);
    expect(await profile()).toEqual(kept);
    await popup.close();
  });

  test.each(['999', 'abc', '-3'])(
    'a weight of %s is answered with what the field takes, and stays as it was typed',
    async (typed) => {
      const popup = await driven.openOwn('/popup.html');
      await popup.bringToFront();
      const field = await popup.waitForSelector('#panel-calories input[name="weight"]');
      await field?.evaluate((input) => input.select());
      await field?.type(typed);
      await until(
        () =>
          popup.evaluate(() => {
            const weight = document.querySelector('#panel-calories input[name="weight"]');
            return (
              weight?.getAttribute('aria-invalid') === 'true' &&
              /Enter a weight/.test(document.querySelector('#panel-calories')?.textContent ?? '')
            );
          }),
        'the field says nothing',
      );
      expect(await field?.evaluate((input) => input.value)).toBe(typed);
      expect(
        await popup.$eval('#panel-calories output.kcal', (output) => output.textContent),
      ).not.toMatch(/\d kcal/);
      await field?.evaluate((input) => input.select());
      await field?.type('160');
      await readKcal(popup, 'calories');
      await popup.close();
    },
  );

  test('an activity is found by its everyday name', async () => {
    const popup = await driven.openOwn('/popup.html');
    await chooseTab(popup, 'activities');
    await popup.bringToFront();
    await popup.waitForSelector('#panel-activities input');
    await popup.type('#panel-activities input', 'jogging');
    await popup.waitForSelector('#panel-activities [role="option"]');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    expect(await readKcal(popup, 'activities')).toMatch(/\d/);
    await popup.close();
  });

  test('what no table has is said plainly', async () => {
    const popup = await driven.openOwn('/popup.html');
    await chooseTab(popup, 'foods');
    await popup.bringToFront();
    await popup.waitForSelector('#panel-foods input');
    await popup.type('#panel-foods input', 'qwxzzkj');
    await until(
      () =>
        popup.evaluate(() =>
          /not|no food|nothing/i.test(document.querySelector('#panel-foods')?.textContent ?? ''),
        ),
      'nothing is said',
    );
    await popup.close();
  });
  test('a file of the USDA is brought in, found, and removed; another file is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leanread-'));
    const [zip, picture] = [join(folder, 'sr_legacy.zip'), join(folder, 'cat.png')];
    writeFileSync(zip, makeZip(csvFiles));
    writeFileSync(picture, 'no table at all');
    const options = await driven.openOwn('/options.html');
    const section = () =>
      options.evaluate(() => document.querySelector('.food-import')?.textContent ?? '');
    const choose = async (path: string) => {
      const input = await options.waitForSelector('.food-import input[type="file"]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await choose(picture);
    await until(async () => /“cat.png” holds no food table/.test(await section()), 'not refused');
    await choose(zip);
    await until(async () => /2 foods were read/.test(await section()), 'nothing was read');

    const popup = await driven.openOwn('/popup.html');
    await chooseTab(popup, 'foods');
    await popup.bringToFront();
    await popup.waitForSelector('#panel-foods input');
    await popup.type('#panel-foods input', 'moonberry bread');
    const list = () =>
      popup.evaluate(() => document.querySelector('[role="listbox"]')?.textContent ?? '');
    await until(async () => /Moonberry bread/.test(await list()), 'the food was not found', 30_000);
    await popup.close();

    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.food-import button')];
      buttons.find(({ textContent }) => textContent === 'Remove these foods')?.click();
    });
    await until(async () => /are removed/.test(await section()), 'they were not removed');
    await options.close();
  });
});
