import { defineContentScript } from '#imports';
import { servePage } from '@/entrypoints/page.content/serve-page';
import { soleScript } from '@/entrypoints/page.content/sole-script';

/** The same for a page the person has just asked about: nothing happens to it until they say so. */
export default defineContentScript({
  // Put in on request: an empty `matches` keeps host permissions out of the manifest.
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    soleScript(ctx, 'visit');
    servePage(ctx, { cleanAtOnce: false });
  },
});
