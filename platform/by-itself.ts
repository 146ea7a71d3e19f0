import { browser } from '#imports';
import { covers, patternOf } from '@/core/clutter/match-pattern';
import { addSite, listedPatterns, removeSite } from '@/platform/sites';
import { settings } from '@/platform/storage-in-pages';

/**
 * Lets articles of a site open in the reader by themselves. Only a press may call this: putting the
 * reader into a page unasked takes the site's permission, which a declared content script does not
 * give. Answers whether it was granted. A site that is only to be read is not cleaned as well.
 */
export async function startByItself(host: string, isCleaned: boolean): Promise<boolean> {
  if (!(await addSite(host))) return false;
  const current = await settings.read();
  await settings.write({
    ...current,
    readerHosts: [...new Set([...current.readerHosts, host])].sort(),
    pausedHosts: isCleaned
      ? current.pausedHosts
      : [...new Set([...current.pausedHosts, host])].sort(),
  });
  return true;
}

/** Whether the browser lets us: what was chosen may have come from another device without its permission. */
export async function mayOpenByItself(host: string): Promise<boolean> {
  const granted = await Promise.all(
    ['http', 'https'].map((scheme) =>
      browser.permissions.contains({ origins: [`${scheme}://${host}/*`] }),
    ),
  );
  return granted.includes(true);
}

/** Takes that back, and the permission with it where nothing else needs it. */
export async function stopByItself(host: string): Promise<void> {
  const current = await settings.read();
  const isListed = covers(listedPatterns(), host);
  const wasOnlyRead = !isListed && current.pausedHosts.includes(host);
  const without = (hosts: string[]) => hosts.filter((each) => each !== host);
  await settings.write({
    ...current,
    readerHosts: without(current.readerHosts),
    pausedHosts: wasOnlyRead ? without(current.pausedHosts) : current.pausedHosts,
  });
  if ((isListed || wasOnlyRead) && (await isAskedFor(host))) await removeSite(host);
}

/** Granted for this host alone and not by the manifest, which cannot be taken back. */
async function isAskedFor(host: string): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const fixed = [...listedPatterns(), ...(manifest.host_permissions ?? [])];
  return origins.includes(patternOf(host)) && !fixed.includes(patternOf(host));
}
