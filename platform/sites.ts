import { browser } from '#imports';
import { covers, hostOf, patternOf } from '@/core/clutter/match-pattern';
import { readServerAddress } from '@/core/sync/sync-server';
import { serverAsked, syncServer } from './storage';

const registration = 'added-sites';

/** Patterns of the publishers that come with the extension. */
export function listedPatterns(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches }) => matches ?? [],
  );
}

/** Hosts the person added. The browser's own record of permissions is the only one kept. */
export async function addedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Firefox counts the patterns of declared content scripts among the granted origins.
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const ours = [...listedPatterns(), ...(manifest.host_permissions ?? [])];
  // The server highlights are kept on is no site to be cleaned; sites are asked for with both schemes.
  const server = await syncServer.read();
  const address = server && readServerAddress(server.url);
  const notSites = [...(await serverAsked.read()), ...(address?.ok ? [address.pattern] : [])];
  return origins
    .filter((origin) => !notSites.includes(origin))
    .map(hostOf)
    .filter((host): host is string => host !== null && !covers(ours, host.replace(/^\*\./, '')))
    .sort();
}

/** Asks for one host; only a click may call this. Answers whether it was granted. */
export async function addSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

export async function removeSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] });
}

/** Calls back whenever a site was added or taken back, here or in the browser's own settings. */
export function watchSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  // A host becomes the server's after the browser gave it, and stops being it before it is given back.
  const unwatch = [syncServer.watch(onChange), serverAsked.watch(onChange)];
  return () => {
    for (const each of unwatch) each();
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}

let registered = Promise.resolve();

/** Makes the registered content script cover the added hosts, no more and no less; one call after the other. */
export const registerSites = (): Promise<void> =>
  (registered = registered.then(registerNow, registerNow));

async function registerNow(): Promise<void> {
  const matches = (await addedHosts()).map(patternOf);
  const [existing] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (matches.length === 0) {
    if (existing) await browser.scripting.unregisterContentScripts({ ids: [registration] });
    return;
  }
  const script = {
    id: registration,
    matches,
    js: ['content-scripts/page.js'],
    css: ['content-scripts/page.css'],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (existing) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
