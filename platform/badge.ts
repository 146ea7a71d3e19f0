import { browser } from '#imports';

/** Shows how much is hidden in a tab on the toolbar button; nothing for zero, nor where there is no button. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText?.({ tabId, text: count === 0 ? '' : String(count) });
}

/** Calm on any toolbar: the colour says “a number”, not “an alarm”. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor?.({ color: '#175e5a' });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
