import { defineUnlistedScript } from '#imports';
import { openTelling } from '@/components/facts/open-telling';
import { lendTelling } from '@/entrypoints/background/bring-telling';

/** Run by the background once a page asks what a sentence says, and nowhere else. */
export default defineUnlistedScript(() => {
  lendTelling(openTelling);
});
