import { TargetType, type Browser } from 'puppeteer-core';

/** Stops the background as Chromium does when it is idle. Firefox lets no driver stop that of an extension. */
export async function stopBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find((each) => each.type() === TargetType.SERVICE_WORKER);
  // It may be gone before the driver has let go of it.
  await (await target?.worker())?.close().catch(() => undefined);
}
