import { browser } from '#imports';
import { send } from './messages';

/** Lets every reader but the one in this tab fall silent. Most tabs have none, and nobody answers there. */
export async function hushOthers(tabId: number | undefined): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined || id === tabId ? [] : send('fallSilent', [], id))),
  );
}
