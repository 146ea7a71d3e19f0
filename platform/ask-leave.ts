import { browser } from '#imports';
import { leaveUrl, readLeave, type Leave } from '@/core/sync/leave';

/**
 * Opens the server's page on which the person lets LeanRead in, and waits for its answer: the address to which
 * the page sends the browser at last. It is read from the tab, for which the host of that address must be
 * allowed; the page that asks has to stay open. Whoever closes the tab has said no.
 */
export async function askLeave(page: string): Promise<Leave> {
  const state = crypto.randomUUID();
  let end = (_leave: Leave) => undefined as void;
  const ended = new Promise<Leave>((resolve) => (end = resolve));
  let own: number | undefined;

  const look: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (id, _change, tab) => {
    for (const address of [tab.url, tab.pendingUrl]) {
      const leave = address === undefined ? null : readLeave(address, state);
      // A log-in may go on in a tab of its own; what any other tab says counts only with our state.
      if (leave && (leave.ok || id === own)) end(leave);
    }
  };
  const isClosed = (id: number) => {
    if (id === own) end({ ok: false, why: 'page-closed' });
  };
  browser.tabs.onUpdated.addListener(look);
  browser.tabs.onRemoved.addListener(isClosed);
  try {
    own = (await browser.tabs.create({ url: leaveUrl(page, state) })).id;
    return await ended;
  } finally {
    browser.tabs.onUpdated.removeListener(look);
    browser.tabs.onRemoved.removeListener(isClosed);
    // Its address holds the token, and shows nothing.
    if (own !== undefined) await browser.tabs.remove(own).catch(() => undefined);
  }
}
