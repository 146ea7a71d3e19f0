// @vitest-environment jsdom
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MirrorNote } from '@/components/options/mirror-note';
import { Server, type ServerProps } from '@/components/options/server';
import { SettingsFile, type SettingsFileProps } from '@/components/options/settings-file';
import { SmallSync } from '@/components/options/small-sync';
import { firstState } from '@/core/sync/sync-state';
import { mirrored } from '@/platform/storage';
import { serverAtRest } from '@/tests/visual/pages/server-at-rest';

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

const show = (what: ComponentChild) => act(() => render(what, root));
const settled = (doing: () => void) =>
  act(async () => {
    doing();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
const button = (words: string) => {
  const found = [...root.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`There is no button “${words}”.`);
  return found;
};
const press = (words: string) => settled(() => button(words).click());
const alert = () => root.querySelector('[role=alert]')?.textContent;

test('everything that is mirrored is named in words, never by its key', async () => {
  for (const { key } of mirrored) {
    await show(<MirrorNote trouble={{ refused: false, tooLarge: [key], newer: [] }} />);
    expect(root.textContent).toMatch(/kept here only: [A-Z]/);
    expect(root.textContent).not.toContain(key);
  }
});

test('highlights that travel say what has no room, once they are let', async () => {
  const onChange = vi.fn();
  const state = { isRefused: false, left: ['Sore knees', 'Warm feet'] };
  const says = (isOn: boolean, isRefused = false) =>
    show(<SmallSync isOn={isOn} onChange={onChange} state={{ ...state, isRefused }} />);
  await says(false);
  expect(root.querySelector('details')).toBeNull();
  root.querySelector<HTMLInputElement>('[role=switch]')?.click();
  expect(onChange).toHaveBeenCalledWith(true);
  await says(true);
  expect(root.querySelector('summary')?.textContent).toContain('2 pages');
  expect([...root.querySelectorAll('li')].map((each) => each.textContent)).toEqual(state.left);
  await says(true, true);
  expect(root.querySelector('[role=status]')?.textContent).toContain('did not take');
});

const link = { url: 'https://storage.example/anna/', leavePage: 'https://login.example/in' };
const onFind = () => Promise.resolve({ ok: true as const, link });
const showServer = (given: Partial<ServerProps>) =>
  show(<Server {...serverAtRest} onFind={onFind} {...given} />);

const typeAddress = (words: string) =>
  act(() => {
    const field = root.querySelector<HTMLInputElement>('[name=url]');
    if (!field) throw new Error('There is no field.');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the own server', () => {
  const server = {
    kind: 'webdav' as const,
    ...{ url: 'https://cloud.example/dav/', user: 'anna', password: 'x' },
    ...{ isGuarded: true, isPaused: false },
  };
  test('names the colours that could not both be kept', async () => {
    const told = { id: 'a', part: 'mark' as const, kept: 'yellow', left: 'pink', atMs: 1 };
    await showServer({ server, conflicts: [told] });
    const quotes = [...root.querySelectorAll('.conflicts q')].map(({ textContent }) => textContent);
    expect(quotes).toEqual(['Yellow', 'Pink']);
  });

  test('that could not be kept is told of, and can be tried again', async () => {
    await showServer({ onConnect: () => Promise.reject(new Error('disk full')) });
    await typeAddress(server.url);
    await press('Connect');
    expect(alert()).toContain('it may be full');
    expect(button('Connect').disabled).toBe(false);
  });

  test('that could not be left is still there, and that is said', async () => {
    await showServer({ server, onLeave: () => Promise.reject(new Error('disk full')) });
    await press('Disconnect');
    expect(root.textContent).toContain('could not be disconnected');
  });
});

describe('a storage of the person’s own', () => {
  const server = {
    ...{ kind: 'remotestorage' as const, url: link.url, account: 'anna@example.org' },
    ...{ token: 'secret', isGuarded: true, isPaused: false },
  };

  test('is told from a folder by what is typed, and no password is asked for', async () => {
    await showServer({});
    await typeAddress('https://cloud.example/dav/');
    expect(root.querySelector('[name=password]')).not.toBeNull();
    await typeAddress('anna@storage.example');
    expect(root.querySelector('[name=password]')).toBeNull();
    expect(root.textContent).toContain('LeanRead does not see the password');
  });

  test('is named before anything is sent there, and whoever closes its page can try again', async () => {
    const onConnectStorage = vi.fn<ServerProps['onConnectStorage']>(() =>
      Promise.resolve('page-closed'),
    );
    await showServer({ onConnectStorage });
    await typeAddress('anna@example.org');
    await press('Connect');
    expect(root.textContent).toContain('storage.example');
    expect(root.textContent).toContain('login.example');
    expect(document.activeElement?.textContent).toBe('Open the page');
    await press('Open the page');
    expect(onConnectStorage.mock.calls[0]?.[1]).toEqual(link);
    expect(alert()).toContain('was closed before');
    expect(root.querySelector<HTMLInputElement>('[name=url]')?.value).toBe('anna@example.org');
  });

  test('that nobody has is said where it was typed', async () => {
    await showServer({ onFind: () => Promise.resolve({ ok: false, why: 'no-account' }) });
    await typeAddress('nobody@example.org');
    await press('Connect');
    expect(alert()).toContain('No remoteStorage is found');
  });

  test('whose leave has ended is connected again with what was typed, and stays until then', async () => {
    await showServer({ server, state: { ...firstState, problem: 'leave-ended' } });
    expect(alert()).toContain('Your highlights are safe here');
    expect(root.textContent).not.toContain('secret');
    await press('Connect again');
    expect(root.querySelector<HTMLInputElement>('[name=url]')?.value).toBe('anna@example.org');
    await press('Leave it as it was');
    await press('Connect again');
    await press('Connect');
    await press('Open the page');
    expect(root.querySelector('[name=url]')).toBeNull();
    expect(root.textContent).toContain('anna@example.org');
  });

  test('that is left is said to be still on the server’s list', async () => {
    await showServer({ server });
    await press('Disconnect');
    expect(root.textContent).toContain('as leanread.invalid');
  });
});

describe('options in a file', () => {
  const showFile = (given: Partial<SettingsFileProps>) =>
    show(
      <SettingsFile
        onExport={() => Promise.resolve()}
        onImport={() => Promise.resolve({ ok: true, taken: 2, newer: 0 })}
        onUndo={() => Promise.resolve()}
        {...given}
      />,
    );
  const bringIn = () =>
    settled(() => {
      const input = root.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is no way to bring one in.');
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'options.json')] });
      Object.defineProperty(input, 'value', { value: '', writable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const failed = () => Promise.reject(new Error('disk full'));

  test('that could not be made is told of', async () => {
    await showFile({ onExport: failed });
    await press('Save the options');
    expect(alert()).toContain('could not be made');
  });

  test('that could not be brought in is told of', async () => {
    await showFile({ onImport: failed });
    await bringIn();
    expect(alert()).toContain('Please look through your options');
  });

  test('can be undone until that was done', async () => {
    const onUndo = vi.fn<SettingsFileProps['onUndo']>(failed);
    await showFile({ onUndo });
    await bringIn();
    await press('Undo');
    expect(alert()).toContain('could not be undone');
    onUndo.mockImplementation(() => Promise.resolve());
    await press('Undo');
    expect(alert()).toBeUndefined();
    expect(root.textContent).toContain('as they were before');
    expect(root.textContent).not.toContain('Undo');
  });
});
