import { defineUnlistedScript } from '#imports';
import { askFirst, type Asked } from '@/platform/ask-first';

declare global {
  // Between two scripts of one page of ours.
  var askedFirst: Asked | undefined;
}

/** Asks the storage while the popup's own script, a hundred times as long, is still being brought and read. */
export default defineUnlistedScript(() => {
  globalThis.askedFirst = askFirst();
});
