import { browser } from '#imports';
import { seenVersion } from './storage';

type Installed = { reason: string; previousVersion?: string | undefined };

/**
 * Told by the browser once after each installation and update. The welcome comes at the first of all and
 * never again; what is new since then is told by a dot in the popup.
 */
export async function openWelcome({ reason, previousVersion }: Installed): Promise<void> {
  if (reason === 'install') {
    await seenVersion.write(browser.runtime.getManifest().version);
    const url = browser.runtime.getURL('/welcome.html');
    // An extension that is loaded again while its welcome is open is installed anew, as the browser sees it.
    const open = await browser.tabs.query({ url });
    if (open.length === 0) await browser.tabs.create({ url });
  }
  if (reason === 'update' && previousVersion !== undefined && (await seenVersion.read()) === null)
    await seenVersion.write(previousVersion);
}
