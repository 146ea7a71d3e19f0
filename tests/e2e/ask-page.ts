import type { Page } from 'puppeteer-core';
import type { Messages } from '@/platform/messages';
import { until } from './until';

type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/**
 * Sends to a page's own script, from `own`, a page of the extension, what the popup, the key or the menu
 * would send, and answers what it answers. Waits for that script: until it has arrived, nobody answers.
 */
export async function askPage<N extends keyof Messages>(
  own: Page,
  tab: Page,
  name: N,
  args: Parameters<Messages[N]>,
): Promise<ReturnType<Messages[N]>> {
  const ask = () =>
    own.evaluate(
      async (url, message) => {
        // The youngest of those that show this address.
        const id = Math.max(
          ...(await chrome.tabs.query({})).flatMap((each) => (each.url === url && each.id) || []),
        );
        const reply: unknown = await chrome.tabs
          .sendMessage(id, message, { frameId: 0 })
          .catch(() => null);
        return reply;
      },
      tab.url(),
      { name, args: args },
    ) as Promise<Reply<ReturnType<Messages[N]>> | null>;
  const reply = await until(ask, `nobody answered ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
