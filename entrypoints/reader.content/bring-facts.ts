import { lending } from '@/entrypoints/page.content/lending';
import type { markFacts } from '@/page/facts/mark-facts';
import { bringing } from './bringing';

const { lend, borrow } = lending<typeof markFacts>('facts');

export const lendFacts = lend;

/** What marks amounts of food and exercise: only for those who want them. */
export const bringFacts = bringing('facts', borrow);
