import { browser } from '#imports';
import { send } from './messages';

/** Pages that take longer to arrive than this, ms, are left to what the browser does with the address. */
const patienceMs = 20_000;
const askAgainMs = 400;

/**
 * Opens a page at one of its passages, in a tab of its own. The address names the passage, which the browser
 * follows by itself; where we are in the page as well, the passage is shown even if its words have changed.
 */
export async function openPassage(url: string, id: string): Promise<void> {
  const tab = await browser.tabs.create({ url });
  if (tab.id === undefined) return;
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    try {
      await send('showPassage', [id], tab.id);
      return;
    } catch {
      // Nobody of ours is in that page, or not yet: on sites that are closed to us it stays so.
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
  }
}
