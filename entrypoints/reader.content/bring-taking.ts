import { lending } from '@/entrypoints/page.content/lending';
import { send } from '@/platform/messages';
import type { takeAway } from './take-away';
import type { takeSources } from './take-sources';

type Taking = { takeAway: typeof takeAway; takeSources: typeof takeSources };

const { lend, borrow } = lending<Taking>('taking');

export const lendTaking = lend;

/** What takes an article, and the list of who is cited in it, away: put into the page once somebody wants to, for the reader is heavy enough. */
export async function bringTaking(): Promise<Taking> {
  if (!borrow()) await send('bring', ['take-away']);
  const taking = borrow();
  if (!taking) throw new Error('What takes an article away did not come.');
  return taking;
}
