import { lending } from '@/entrypoints/page.content/lending';
import { send } from '@/platform/messages';
import type { takeAway } from './take-away';

const { lend, borrow } = lending<typeof takeAway>('taking');

export const lendTaking = lend;

/** What takes an article away: put into the page once somebody wants to, for the reader is heavy enough. */
export async function bringTaking(): Promise<typeof takeAway> {
  if (!borrow()) await send('bring', ['take-away']);
  const taking = borrow();
  if (!taking) throw new Error('What takes an article away did not come.');
  return taking;
}
