import { defineUnlistedScript } from '#imports';
import { lendTaking } from '@/entrypoints/reader.content/bring-taking';
import { takeAway } from '@/entrypoints/reader.content/take-away';
import { takeSources } from '@/entrypoints/reader.content/take-sources';

/** Put into a page whose article somebody wants to take away, and nowhere else. */
export default defineUnlistedScript(() => {
  lendTaking({ takeAway, takeSources });
});
