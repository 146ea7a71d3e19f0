// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Options } from '@/components/options/options';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import type { Site } from '@/core/sites/list-sites';

let root: HTMLElement;

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
});

const site = (host: string): Site => ({ host, choices: ['paused'], rules: 0, places: 0 });
const show = (sites: Site[] = []) =>
  act(() =>
    render(
      <Options
        settings={defaultSettings}
        onChange={() => undefined}
        sites={sites}
        onRemoveSite={() => undefined}
        onStopByItself={() => undefined}
        onRemoveLook={() => undefined}
        onForgetSite={vi.fn()}
        onForgetPlaces={vi.fn()}
        look={defaultLook}
        onLook={() => undefined}
        fontFailed={false}
        onReset={() => undefined}
      />,
      root,
    ),
  );
const field = () => {
  const found = root.querySelector<HTMLInputElement>('[type=search]');
  if (!found) throw new Error('There is no field to search with.');
  return found;
};
/** Waits for what was seen to change as well. */
const settled = (doing: () => void) =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
const type = (words: string) =>
  settled(() => {
    field().value = words;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const isSeen = (element: Element | null | undefined) =>
  !!element && !element.closest('[data-missed]');
const seenSwitches = () =>
  [...root.querySelectorAll('.sections .switch-row label')]
    .filter(isSeen)
    .map(({ textContent }) => textContent);
const status = () => root.querySelector('.found')?.textContent;

test('an option is found by its label and by its hint, without regard to capitals and accents', async () => {
  await show();
  await type('TOOLBAR númber');
  expect(seenSwitches()).toEqual(['Show a number on the toolbar button']);
  expect(status()).toBe('1 option found');
  // Only in the hint of the option.
  await type('never in a private window');
  expect(seenSwitches()).toEqual(['Go back to where you stopped']);
});

test('controls of the look are found one by one, and one that is folded away is unfolded', async () => {
  await show();
  await type('letter spacing');
  const further = root.querySelector<HTMLDetailsElement>('.further');
  expect(isSeen(further) && further?.open).toBe(true);
  expect(isSeen(root.querySelector('.themes'))).toBe(false);
  await type('');
  expect(further?.open).toBe(false);
});

test('a control is found by what it is called where its words are not seen', async () => {
  await show([site('harbour.example')]);
  // The button shows “Clean again”; its name holds the site.
  await type('clean harbour.example again');
  expect(status()).toBe('1 option found');
  await type('larger text');
  expect(isSeen(root.querySelector('.stepper [aria-label="Larger text"]'))).toBe(true);
  expect(status()).toBe('1 option found');
});

test('words of the heading narrow down, and a heading alone brings all that stands under it', async () => {
  await show();
  await type('calories kilojoules');
  expect(status()).toBe('1 option found');
  await type('cleaning pages');
  expect(seenSwitches()).toHaveLength(3);
});

test('only sections with a find are in the table of contents', async () => {
  await show();
  const entries = () => root.querySelectorAll('.contents li').length;
  const all = entries();
  await type('units');
  expect(root.querySelector('.contents')?.textContent).toBe('Calories');
  await type(' ');
  expect(entries()).toBe(all);
});

test('where nothing is found it is said, with the words, and one press has all of them back', async () => {
  await show();
  await type('xyzzy');
  expect(status()).toBe('No option has “xyzzy” in its words.');
  expect([...root.querySelectorAll('.sections > section')].some(isSeen)).toBe(false);
  const clear = root.querySelector<HTMLElement>('.search .button');
  await settled(() => clear?.click());
  expect([...root.querySelectorAll('.sections > section')].every(isSeen)).toBe(true);
  expect(document.activeElement).toBe(field());
});

test('Escape has all options back and stays in the field', async () => {
  await show();
  field().focus();
  await type('units');
  await settled(() =>
    field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  expect(field().value).toBe('');
  expect(status()).toBe('');
  expect(document.activeElement).toBe(field());
  expect(root.querySelector('[data-missed]')).toBeNull();
});

test('what comes while one is looking is looked at as well', async () => {
  await show([site('harbour.example')]);
  await type('harbour');
  expect(status()).toBe('1 option found');
  await settled(() => void show([site('harbour.example'), site('old-harbour.example')]));
  expect(status()).toBe('2 options found');
});
