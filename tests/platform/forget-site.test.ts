import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';
import { forgetSite } from '@/platform/forget-site';
import { heldPermissions, takeBack } from '@/platform/held-permissions';
import { ownRules, settings, siteLooks, syncServer } from '@/platform/storage';

const host = 'harbour.example';
const remove = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  remove.mockReset();
  remove.mockResolvedValue(true);
  const origins = [
    `*://${host}/*`,
    'https://listed.example/*',
    '<all_urls>',
    'https://cloud.example/*',
  ];
  Object.assign(fakeBrowser.permissions, {
    getAll: () => Promise.resolve({ permissions: ['activeTab', 'storage', 'other'], origins }),
    remove,
  });
  fakeBrowser.runtime.getManifest = (() => ({
    content_scripts: [{ matches: ['https://listed.example/*'] }],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
});

test('a site is forgotten: its permission, its place on every list, its look and its rules', async () => {
  const both = [host, 'other.example'];
  await settings.write({ ...defaultSettings, pausedHosts: both, readerHosts: both });
  await siteLooks.write(both.map((each) => ({ host: each, look: defaultLook })));
  await ownRules.write([`${host}##.x`, '##.y', `sub.${host}##.z`]);
  await forgetSite(host);
  expect(remove.mock.calls).toEqual([[{ origins: [`*://${host}/*`] }]]);
  expect(await settings.read()).toEqual({
    ...defaultSettings,
    pausedHosts: ['other.example'],
    readerHosts: ['other.example'],
  });
  expect((await siteLooks.read()).map((each) => each.host)).toEqual(['other.example']);
  expect(await ownRules.read()).toEqual(['##.y', `sub.${host}##.z`]);
});

test('of a site that needs no permission, none is given back', async () => {
  await forgetSite('listed.example');
  expect(remove).not.toHaveBeenCalled();
});

test('a rule that could not be taken out is told of', async () => {
  await ownRules.write([`${host}##.x`]);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(ownRules, 'write').mockRejectedValue(new Error('disk full'));
  await expect(forgetSite(host)).rejects.toThrow('could not be taken out');
  vi.restoreAllMocks();
});

test('permissions are told apart: those of the manifest, given for a site, for all sites, for the server', async () => {
  await syncServer.write({
    kind: 'webdav',
    ...{ url: 'https://cloud.example/dav/', user: '', password: '' },
    ...{ isGuarded: true, isPaused: false },
  });
  expect(await heldPermissions()).toEqual({
    fixed: ['storage', 'activeTab'],
    listed: ['listed.example'],
    given: [
      { origin: '<all_urls>', host: null, isServer: false },
      { origin: 'https://cloud.example/*', host: 'cloud.example', isServer: true },
      { origin: `*://${host}/*`, host, isServer: false },
    ],
  });
});

test('a permission that a policy holds is not called given back', async () => {
  remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
  expect(await takeBack('https://cloud.example/*')).toBe(false);
});
