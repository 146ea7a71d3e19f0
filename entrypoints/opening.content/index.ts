import { defineContentScript } from '#imports';
import { soleScript } from '@/entrypoints/page.content/sole-script';
import { openByItself } from './open-by-itself';

/** Put in on sites whose articles are to open by themselves, and only there: judging a page takes a good deal of code. */
export default defineContentScript({
  // An empty `matches` keeps host permissions out of the manifest.
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    soleScript(ctx, 'opening');
    void openByItself(ctx);
  },
});
