import { browser } from '#imports';
import { readServerAddress } from '@/core/sync/sync-server';
import { serverAsked, syncServer } from './storage';

/** None where it is no address. */
export const patternOf = (url: string): string[] => {
  const address = readServerAddress(url);
  return address.ok ? [address.pattern] : [];
};

/** Whether we may speak with the host of this address. */
export async function isAllowed(url: string): Promise<boolean> {
  const origins = patternOf(url);
  return origins.length > 0 && browser.permissions.contains({ origins });
}

/**
 * Asks for the hosts of these addresses; only a press may call it. They are noted before the answer can be
 * there: a host that is asked for a server's sake is no site to be cleaned.
 */
export async function allowServer(...urls: string[]): Promise<boolean> {
  const origins = urls.flatMap(patternOf);
  // All is asked before anything is waited for: the browser asks only while the press is under way.
  const held = Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  const isGiven = browser.permissions.request({ origins });
  const areHeld = await held;
  await noteAsked(...origins.filter((_origin, at) => !areHeld[at]));
  return isGiven;
}

/** What was the server's host is none any more, and no site either until it is given back. */
export async function noteAsked(...origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  await serverAsked.write([...new Set([...(await serverAsked.read()), ...origins])]);
}

/** Gives back what was asked for on the way to a server and is not needed to speak with the one that is kept. */
export async function giveBackAsked(): Promise<void> {
  const asked = await serverAsked.read();
  if (asked.length === 0) return;
  const server = await syncServer.read();
  const kept = server ? patternOf(server.url) : [];
  for (const origin of asked)
    // The browser refuses where the manifest itself asks for that host; then there is nothing to give back.
    if (!kept.includes(origin))
      await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await serverAsked.write([]);
}
