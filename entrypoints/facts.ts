import { defineUnlistedScript } from '#imports';
import { lendFacts } from '@/entrypoints/reader.content/bring-facts';
import { markFacts } from '@/page/facts/mark-facts';

/** Put into a page whose reader is open, of somebody who wants amounts marked, and nowhere else. */
export default defineUnlistedScript(() => {
  lendFacts(markFacts);
});
