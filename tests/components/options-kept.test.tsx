// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeleteAll } from '@/components/options/delete-all';
import { HighlightsFile } from '@/components/options/highlights-file';
import { Permissions } from '@/components/options/permissions';
import { Shortcuts } from '@/components/options/shortcuts';
import { StoredData } from '@/components/options/stored-data';
import { WhatsNew } from '@/components/options/whats-new';
import { releases } from '@/core/news/release';
import { fixedPermissions, type GivenPermission } from '@/core/settings/permission';
import { storedParts } from '@/core/settings/stored-part';
import config from '@/wxt.config';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  await act(() => render(null, root));
  root.remove();
  vi.restoreAllMocks();
});

const none = { figures: false, highlights: false };
const show = (what: ComponentChild) => act(() => render(what, root));
const named = (words: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
  );
const press = (words: string) =>
  act(async () => {
    const button = named(words);
    if (!button) throw new Error(`There is no button “${words}” in ${root.textContent}`);
    button.click();
    await Promise.resolve();
  });
const alert = () => root.querySelector('[role=alert]')?.textContent;
const status = () => root.querySelector('[role=status]')?.textContent;

describe('what LeanRead may do', () => {
  const site: GivenPermission = { origin: '*://a.example/*', host: 'a.example', isServer: false };
  const server = { origin: 'https://cloud.example/*', host: 'cloud.example', isServer: true };
  const all = { origin: '<all_urls>', host: null, isServer: false };
  const showHeld = (isTaken: boolean) => {
    const onTakeBack = vi.fn(() => Promise.resolve(isTaken));
    const held = {
      fixed: [...fixedPermissions],
      listed: ['l.example'],
      given: [site, server, all],
    };
    return show(<Permissions held={held} onTakeBack={onTakeBack} />).then(() => onTakeBack);
  };

  test('every permission of the manifest is told with a sentence of its own', async () => {
    const { manifest } = config;
    const asked = await (typeof manifest === 'function'
      ? manifest({ mode: 'production', browser: 'chrome', manifestVersion: 3, command: 'build' })
      : manifest);
    expect([...fixedPermissions].sort()).toEqual([...(asked?.permissions ?? [])].sort());
    await showHeld(true);
    const sentences = [...root.querySelectorAll('.fixed > li')].map((one) => one.textContent);
    expect(sentences).toHaveLength(fixedPermissions.length + 1);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\./);
  });

  test('what was given is taken back by its own button, and that is said', async () => {
    const onTakeBack = await showHeld(true);
    await press('Take back the permission for a.example');
    expect(onTakeBack.mock.calls).toEqual([[site]]);
    expect(status()).toContain('a.example');
    expect(document.activeElement?.textContent).toBe('Given by you');
    await press('Take back the permission for cloud.example');
    expect(status()).toContain('The server is disconnected');
  });

  test('what the browser keeps is not called taken back', async () => {
    await showHeld(false);
    await press('Take back the permission for All sites');
    expect(status()).toContain('did not take the permission for All sites back');
  });
});

describe('what is kept', () => {
  const cells = () => [...root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);

  test('is told by part: what, where, how many and how much', async () => {
    const sizes = storedParts.map((part) => ({ part, count: null, bytes: 1_500 }));
    await show(<StoredData sizes={sizes} shared={none} />);
    expect(cells()).toHaveLength(storedParts.length);
    for (const cell of cells()) expect(cell).toMatch(/1\.5 kB$/);
    await show(
      <StoredData sizes={[{ part: 'highlights', count: 1_200, bytes: 2e6 }]} shared={none} />,
    );
    expect(cells()).toEqual(['Highlights, notes and tagsThis device1,2002 MB']);
  });

  test('figures are said to travel only where the person lets them', async () => {
    const sizes = [{ part: 'figures' as const, count: null, bytes: 90 }];
    await show(<StoredData sizes={sizes} shared={none} />);
    expect(cells()[0]).toContain('This device90 bytes');
    await show(<StoredData sizes={sizes} shared={{ ...none, figures: true }} />);
    expect(cells()[0]).toContain('own sync');
  });

  test('nothing, not yet and not at all are told apart', async () => {
    const words = async (sizes: [] | 'failed' | null) => {
      await show(<StoredData sizes={sizes} shared={none} />);
      return root.querySelector('.hint')?.textContent;
    };
    expect(await words([])).toBe('Nothing');
    expect(await words(null)).toBe('Measuring…');
    expect(await words('failed')).toMatch(/could not be measured/);
  });
});

describe('highlights in a file', () => {
  test('are saved on a press; a failure is told of, and the library is a link away', async () => {
    const onSave = vi.fn(() => Promise.resolve());
    await show(<HighlightsFile count={3} onSave={onSave} libraryUrl="/library.html" />);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/library.html');
    await press('Save the highlights');
    expect(onSave).toHaveBeenCalledOnce();
    expect(alert()).toBeUndefined();
    onSave.mockRejectedValue(new Error('disk'));
    await press('Save the highlights');
    expect(alert()).toMatch(/no copy was saved/);
  });

  test('where there are none, none can be saved, and they can still be brought in', async () => {
    await show(<HighlightsFile count={0} onSave={vi.fn()} libraryUrl="/library.html" />);
    expect(named('Save the highlights')).toBeUndefined();
    expect(root.querySelector('a')).not.toBeNull();
  });
});

describe('deleting everything', () => {
  const props = () => ({
    onDelete: vi.fn(() => Promise.resolve(true)),
    onSaveOptions: vi.fn(() => Promise.resolve()),
    onSaveHighlights: vi.fn(() => Promise.resolve()),
  });

  test('says what goes and what stays, offers copies, and is not done by one press', async () => {
    const on = props();
    await show(<DeleteAll {...on} />);
    await press('Delete everything…');
    const question = root.querySelector('.question')?.textContent;
    for (const words of ['highlights', 'options', 'figures', 'server', 'permission', 'stay'])
      expect(question).toContain(words);
    // The answer that does no harm has the focus, and is told together with the question.
    expect(document.activeElement?.textContent).toBe('Keep everything');
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe(
      root.querySelector('.question')?.id,
    );
    await press('Save the options');
    await press('Save the highlights');
    expect([on.onSaveOptions.mock.calls.length, on.onSaveHighlights.mock.calls.length]).toEqual([
      1, 1,
    ]);
    await press('Keep everything');
    expect(on.onDelete).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Delete everything…');
  });

  test('is done after the question, and said; the focus stays there', async () => {
    const on = props();
    await show(<DeleteAll {...on} />);
    await press('Delete everything…');
    await press('Delete everything now');
    expect(on.onDelete).toHaveBeenCalledOnce();
    expect(status()).toContain('Everything is deleted');
    expect(document.activeElement?.textContent).toBe('Delete everything');
  });

  test.each([
    ['refuses', () => Promise.resolve(false)],
    ['breaks', () => Promise.reject(new Error('gone'))],
  ])('is not called done where the browser %s', async (_name, onDelete) => {
    await show(<DeleteAll {...props()} onDelete={onDelete} />);
    await press('Delete everything…');
    await press('Delete everything now');
    expect(status()).toBe('');
    expect(alert()).toContain('Not everything could be deleted');
  });

  test('a copy that could not be saved is told of before it is too late', async () => {
    await show(<DeleteAll {...props()} onSaveOptions={() => Promise.reject(new Error('disk'))} />);
    await press('Delete everything…');
    await press('Save the options');
    expect(alert()).toContain('could not be made');
    expect(named('Delete everything now')).toBeDefined();
  });
});

describe('keys', () => {
  const shortcuts = [
    { name: '_execute_action', does: '', key: '' },
    { name: 'toggle-reader', does: 'Open or close the reader', key: 'Alt+R' },
  ];

  test('stand beside what they do, and a missing one is called missing', async () => {
    await show(<Shortcuts shortcuts={shortcuts} onChange={() => Promise.resolve(true)} />);
    const rows = [...root.querySelectorAll('dl > div')].map(({ textContent }) => textContent);
    expect(rows).toEqual(['Open the popupNo key', 'Open or close the readerAlt+R']);
    expect([...root.querySelectorAll('kbd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+R',
    ]);
  });

  test('where the browser opens no page for them, it is said where to look', async () => {
    let opens = false;
    await show(<Shortcuts shortcuts={shortcuts} onChange={() => Promise.resolve(opens)} />);
    await press('Change the keys');
    expect(alert()).toMatch(/did not open/);
    opens = true;
    await press('Change the keys');
    expect(alert()).toBeUndefined();
  });
});

test('what is new has a heading a version and a sentence a point', async () => {
  await show(<WhatsNew />);
  expect([...root.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(
    releases.map(({ version }) => `Version ${version}`),
  );
  for (const point of root.querySelectorAll('li')) expect(point.textContent).toMatch(/^[A-Z].+\.$/);
});
