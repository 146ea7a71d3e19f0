import { lending } from '@/entrypoints/page.content/lending';
import { bringing } from './bringing';
import type { showPageSources } from './page-sources';

const { lend, borrow } = lending<typeof showPageSources>('page-sources');

export const lendPageSources = lend;

/** What marks the page itself with who is cited: once somebody asks for that. */
export const bringPageSources = bringing('page-sources', borrow);
