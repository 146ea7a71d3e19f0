import { lending } from '@/entrypoints/page.content/lending';
import { send } from '@/platform/messages';
import type { showPageSources } from './page-sources';

const { lend, borrow } = lending<typeof showPageSources>('page-sources');

export const lendPageSources = lend;

/** What marks the page itself with who is cited: put into it once somebody asks for that, for the reader is heavy enough. */
export async function bringPageSources(): Promise<typeof showPageSources> {
  if (!borrow()) await send('bring', ['page-sources']);
  const show = borrow();
  if (!show) throw new Error('What marks the page with its sources did not come.');
  return show;
}
