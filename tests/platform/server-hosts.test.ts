import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPlace } from '@/core/sync/leave';
import { allowServer, giveBackAsked } from '@/platform/server-hosts';
import { addedHosts } from '@/platform/sites';
import { serverAsked, syncServer } from '@/platform/storage';
import { leaveServer } from '@/platform/sync-with-server';

let origins: string[];
let says: boolean;
const order: string[] = [];
const server = {
  ...{ kind: 'remotestorage' as const, url: 'https://storage.example/anna/' },
  ...{ account: 'anna@example.org', token: 't', isGuarded: true, isPaused: false },
};

beforeEach(() => {
  origins = ['*://site.example/*'];
  says = true;
  order.length = 0;
  const permissions = {
    contains: (asked: { origins: string[] }) => {
      order.push('contains');
      return Promise.resolve(asked.origins.every((origin) => origins.includes(origin)));
    },
    request: (asked: { origins: string[] }) => {
      order.push('request');
      // The person takes a while.
      return new Promise<boolean>((resolve) =>
        setTimeout(() => {
          if (says) origins = [...new Set([...origins, ...asked.origins])];
          resolve(says);
        }, 5),
      );
    },
    remove: (given: { origins: string[] }) => {
      origins = origins.filter((origin) => !given.origins.includes(origin));
      return Promise.resolve(true);
    },
    getAll: () => Promise.resolve({ origins }),
  };
  vi.spyOn(fakeBrowser, 'permissions', 'get').mockReturnValue(permissions as never);
  fakeBrowser.runtime.getManifest = (() => ({})) as never;
});

test('the browser is asked before anything is waited for', () => {
  void allowServer('https://example.org/', answerPlace);
  expect(order).toEqual(['contains', 'contains', 'request']);
});

test('hosts that are asked for a server’s sake are no sites to be cleaned, not even on the way', async () => {
  await allowServer('https://example.org/', answerPlace);
  expect(origins).toHaveLength(3);
  expect(await addedHosts()).toEqual(['site.example']);
  await allowServer('https://storage.example/', answerPlace);
  await syncServer.write(server);
  await giveBackAsked();
  expect(origins).toEqual(['*://site.example/*', 'https://storage.example/*']);
  expect(await addedHosts()).toEqual(['site.example']);
  await leaveServer();
  expect(origins).toEqual(['*://site.example/*']);
  expect(await serverAsked.read()).toEqual([]);
});

test('what the person had allowed before for something else stays allowed', async () => {
  origins.push('https://example.org/*');
  await allowServer('https://example.org/', answerPlace);
  await giveBackAsked();
  expect(origins).toEqual(['*://site.example/*', 'https://example.org/*']);
});

test('a no is answered as one', async () => {
  says = false;
  expect(await allowServer('https://example.org/')).toBe(false);
  expect(origins).toEqual(['*://site.example/*']);
});
