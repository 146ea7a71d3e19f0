import type { Page } from 'puppeteer-core';
import { driveBrowser, type BrowserName, type Driven } from './drive-browser';
import { installRootsOf } from './roots-of';
import { until } from './until';

export type DrivenPrivately = {
  driven: Driven;
  /** A page of the extension, in an ordinary window. */
  own: Page;
  /** A page in a private window. */
  openPrivate(url: string): Promise<Page>;
};

/** A real browser whose person has allowed the extension in private windows. */
export async function drivePrivate(name: BrowserName): Promise<DrivenPrivately> {
  const driven = await driveBrowser(name, { worksInPrivate: true });
  if (name === 'chromium') await allowInPrivate(driven);
  const own = await driven.openOwn('/options.html');
  return {
    driven,
    own,
    async openPrivate(url) {
      await own.evaluate(
        async (address) => void (await chrome.windows.create({ url: address, incognito: true })),
        url,
      );
      const target = await driven.browser.waitForTarget((each) => each.url() === url);
      const page = await target.page();
      if (!page) throw new Error(`There is no private page at ${url}.`);
      await page.evaluateOnNewDocument(installRootsOf);
      await page.evaluate(installRootsOf);
      return page;
    },
  };
}

type ExtensionsPage = {
  developerPrivate: {
    updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(to: {
      extensionId: string;
      incognitoAccess: boolean;
    }): Promise<void>;
  };
};

/** As the switch on Chromium’s page of extensions does it, which begins the extension anew. */
async function allowInPrivate(driven: Driven): Promise<void> {
  const first = await driven.openOwn('/options.html');
  const extensionId = await first.evaluate(() => chrome.runtime.id);
  const extensions = await driven.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: ExtensionsPage }).chrome;
    // Outside of this mode an extension from a folder does not come back.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await extensions.close();
  await until(async () => {
    const page = await driven.openOwn('/options.html').catch(() => null);
    const isAllowed = await page
      ?.evaluate(() => chrome.extension.isAllowedIncognitoAccess())
      .catch(() => false);
    await page?.close();
    return isAllowed;
  }, 'the extension is not allowed in private windows');
}
