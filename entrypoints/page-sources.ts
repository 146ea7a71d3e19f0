import { defineUnlistedScript } from '#imports';
import { lendPageSources } from '@/entrypoints/reader.content/bring-page-sources';
import { showPageSources } from '@/entrypoints/reader.content/page-sources';

/** Put into a page that somebody wants to see marked with who is cited, and nowhere else. */
export default defineUnlistedScript(() => {
  lendPageSources(showPageSources);
});
