import { defineContentScript } from '#imports';
import { borrowPage } from '@/entrypoints/page.content/page-here';
import { soleScript } from '@/entrypoints/page.content/sole-script';
import { answer } from '@/platform/messages';
import { pickClutter } from './pick-clutter';
import { showHidden } from './show-hidden';

/** What is done by hand on the page itself: put in when it is asked for, for most pages never need it. */
export default defineContentScript({
  // An empty `matches` keeps host permissions out of the manifest.
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,

  main(ctx) {
    soleScript(ctx, 'tools');
    let close: (() => void) | null = null;
    const open = (tool: typeof pickClutter | typeof showHidden) => {
      const here = borrowPage();
      if (!here) return Promise.reject(new Error('The script of this page is gone.'));
      close?.();
      close = tool(ctx, here);
      return Promise.resolve();
    };
    ctx.onInvalidated(() => close?.());
    ctx.onInvalidated(
      answer({ pickClutter: () => open(pickClutter), showHidden: () => open(showHidden) }),
    );
  },
});
