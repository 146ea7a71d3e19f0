import type { CDPSession, Page } from 'puppeteer-core';

/** Counts what the page's main thread works from now on; the processor's time, so other programs count little. */
export async function countTasks(page: Page): Promise<CDPSession> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}

/** All tasks since `countTasks`, ms. */
export async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (!seconds) throw new Error('Chromium counted no task of the page.');
  return seconds * 1_000;
}
