import type { CDPSession, Page } from 'puppeteer-core';

type Preference =
  'prefers-color-scheme' | 'prefers-reduced-motion' | 'prefers-contrast' | 'forced-colors';

const sessions = new WeakMap<Page, CDPSession>();

/** What the computer asks for, all at once: what is left out is as the browser has it. In Chromium alone. */
export async function emulate(
  page: Page,
  preferences: Partial<Record<Preference, string>>,
): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}
