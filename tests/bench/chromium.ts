import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '@/scripts/find-browser.mjs';
import { bundleEntry } from './bundle-entry';

/** A saved page and how it is to be served: at its own address, with this policy as a header. */
export type BenchPage = { id: string; url: string; html: string; csp: string };

export type Visit = {
  page: Page;
  /** Evaluates in the isolated world that the entry runs in, as a content script would. */
  evaluate<T>(expression: string): Promise<T>;
};

/** Page scripts off, inline styles on, nothing from outside. */
export const quietPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const world = 'leanread';
const patienceMs = 60_000;

/**
 * A real Chromium with the network cut. `entry` is bundled with the product's own code into one
 * script whose exports stand as `leanread` in an isolated world of every page, from document_start.
 */
export async function openBenchChromium(entry: string) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install one or name it in CHROMIUM.');
  const source = await bundleEntry(entry);
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

  return {
    /** Opens the page, waits for its DOM, hands it over, closes it; fails when that takes over a minute. */
    async visit<T>(
      saved: BenchPage,
      look: (visit: Visit) => Promise<T>,
      inject = true,
    ): Promise<T> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => reject(new Error(`not done within ${patienceMs / 1000} s`)),
          patienceMs,
        );
      });
      try {
        return await Promise.race([open(), tooLong]);
      } finally {
        clearTimeout(timer);
        await context.close();
      }

      async function open(): Promise<T> {
        const page = await context.newPage();
        const own = withoutHash(saved.url);
        let served = false;
        await context.route('**/*', async (route) => {
          const request = route.request();
          const isThePage = request.isNavigationRequest() && withoutHash(request.url()) === own;
          if (served || !isThePage) return route.abort();
          served = true;
          return route.fulfill({
            body: saved.html,
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': saved.csp,
            },
          });
        });
        const cdp = await context.newCDPSession(page);
        await cdp.send('Page.enable');
        if (inject)
          await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world });
        await page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: patienceMs });
        const { frameTree } = await cdp.send('Page.getFrameTree');
        return look({
          page,
          async evaluate<R>(expression: string): Promise<R> {
            const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
              frameId: frameTree.frame.id,
              worldName: world,
            });
            const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
              expression,
              contextId: executionContextId,
              awaitPromise: true,
              returnByValue: true,
            });
            if (exceptionDetails)
              throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
            return result.value as R;
          },
        });
      }
    },
    close: () => browser.close(),
  };
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');
