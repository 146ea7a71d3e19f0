import { lending } from '@/entrypoints/page.content/lending';
import { bringing } from './bringing';
import type { takeAway } from './take-away';
import type { takeSources } from './take-sources';

type Taking = { takeAway: typeof takeAway; takeSources: typeof takeSources };

const { lend, borrow } = lending<Taking>('take-away');

export const lendTaking = lend;

/** What takes an article, and the list of who is cited in it, away: once somebody wants to. */
export const bringTaking = bringing('take-away', borrow);
