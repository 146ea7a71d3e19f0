import type { openTelling } from '@/components/facts/open-telling';
import { lending } from '@/entrypoints/page.content/lending';
import { keepAtHand, runOwnScript } from '@/platform/own-scripts';

const { lend, borrow } = lending<typeof openTelling>('tell-facts');

export const lendTelling = lend;

export const keepTellingAtHand = () => keepAtHand('tell-facts');

/** What tells the facts of sentences is half of what the background would weigh, and few people want it. */
export async function bringTelling(): Promise<typeof openTelling> {
  if (!borrow()) await runOwnScript('tell-facts');
  const lent = borrow();
  if (!lent) throw new Error('What tell-facts.js lends did not come.');
  return lent;
}
