import { lending } from '@/entrypoints/page.content/lending';
import type { markFacts } from '@/page/facts/mark-facts';
import { send } from '@/platform/messages';

const { lend, borrow } = lending<typeof markFacts>('facts');

export const lendFacts = lend;

/** What marks amounts of food and exercise: put into the page only for those who want them, for the reader is heavy enough. */
export async function bringFacts(): Promise<typeof markFacts> {
  if (!borrow()) await send('bring', ['facts']);
  const mark = borrow();
  if (!mark) throw new Error('What marks amounts did not come.');
  return mark;
}
