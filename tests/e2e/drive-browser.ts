import { resolve } from 'node:path';
import { launch, TargetType, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { installRootsOf } from './roots-of';
import { until } from './until';

export type BrowserName = 'chromium' | 'firefox';

/** A real browser with the extension in it, in a profile of its own that goes when it is closed. */
export type Driven = {
  name: BrowserName;
  browser: Browser;
  openTab(url: string): Promise<Page>;
  /** One of the extension's own pages, such as `/library.html`. */
  openOwn(path: string): Promise<Page>;
  /** The popup as it opens over a tab; a driven browser cannot press the toolbar button. */
  openPopup(over: Page): Promise<Page>;
  /** Takes the extension out of the running browser. */
  uninstall(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  executablePath?: string;
  isHeadless?: boolean;
  /** Every request that leaves the machine goes here, so that it can be seen. */
  proxyPort?: number;
  /** A folder for the profile of Chromium, which stays when it is closed. */
  profile?: string;
  /** Firefox alone, which is told at installing: the extension may work in private windows. */
  worksInPrivate?: boolean;
  /** Gives the browser voices that make no sound: an engine for Chromium, Firefox's own for its tests. */
  hasVoices?: boolean;
};

const gecko = 'leanread@example.org';
// Firefox gives every profile another address for the extension, unless it is told one.
const uuid = '3b6f2c1e-7d0a-4c1b-9a55-5d1f0a7c2e11';

export async function driveBrowser(name: BrowserName, options: Options = {}): Promise<Driven> {
  const executablePath = options.executablePath ?? findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} found: name one in ${name.toUpperCase()}.`);
  const opened = name === 'chromium' ? openChromium : openFirefox;
  const { browser, origin } = await opened(executablePath, options);

  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    // The load event of moz-extension: pages never reaches the driver; their content does.
    const loaded = page.goto(origin + path);
    if (name === 'firefox') void loaded.catch(() => undefined);
    else await loaded;
    // Asked again while the page arrives: its first, empty document answers with an error.
    const isDrawn = () => page.$('body > *:not(script)').catch(() => null);
    await until(isDrawn, `${path} stayed empty`, 30_000);
    return page;
  };

  return {
    name,
    browser,
    openOwn,
    async openTab(url) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(installRootsOf);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async openPopup(over) {
      // The marker is in the page's address only for as long as its tab is looked for.
      const id = await tabIdOf(over, await openOwn('/popup.html?tab=0'));
      const popup = await openOwn(`/popup.html?tab=${id}`);
      await popup.setViewport({ width: 360, height: 600 });
      return popup;
    },
    uninstall: () =>
      browser.uninstallExtension(name === 'firefox' ? gecko : origin.replace(/^.*\//, '')),
    close: () => browser.close(),
  };
}

/** The browser's number for a tab, asked through a page of the extension, which is closed again. */
async function tabIdOf(tab: Page, own: Page): Promise<number> {
  const address = tab.url().replace(/#.*$/s, '');
  const id = await own.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.findLast(({ url }) => url?.replace(/#.*$/s, '') === wanted)?.id ?? null;
  }, address);
  await own.close();
  if (id === null) throw new Error(`The extension sees no tab at ${address}.`);
  return id;
}

async function openChromium(
  executablePath: string,
  { isHeadless = true, proxyPort, profile, hasVoices }: Options,
) {
  const browser = await launch({
    executablePath,
    headless: isHeadless,
    pipe: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    enableExtensions: [
      resolve('.output/chrome-mv3-e2e'),
      ...(hasVoices ? [resolve('tests/e2e/voice')] : []),
    ],
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    args: [
      // The sandbox refuses to run as root, which is who test machines often are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${proxyPort}`]),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) =>
      target.type() === TargetType.SERVICE_WORKER && target.url().endsWith('/background.js'),
  );
  return { browser, origin: originOf(worker.url()) };
}

/** `URL.origin` is opaque for the schemes of extensions. */
function originOf(url: string): string {
  return /^[a-z-]+:\/\/[^/]+/.exec(url)?.[0] ?? '';
}

type BiDiBrowser = { connection: { send(method: string, told: object): Promise<unknown> } };

async function openFirefox(
  executablePath: string,
  { isHeadless = true, proxyPort, worksInPrivate = false, hasVoices = false }: Options,
) {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: isHeadless,
    defaultViewport: isHeadless ? { width: 1280, height: 900 } : null,
    // Without it no driven tab may go to moz-extension: pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'media.webspeech.synth.test': hasVoices,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      ...(proxyPort === undefined
        ? {}
        : {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxyPort,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxyPort,
          }),
    },
  });
  // Puppeteer’s own call cannot say the second of these; its connection can, and is not among its types.
  await (browser as unknown as BiDiBrowser).connection.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve('.output/firefox-mv3-e2e') },
    'moz:allowPrivateBrowsing': worksInPrivate,
  });
  return { browser, origin: `moz-extension://${uuid}` };
}
