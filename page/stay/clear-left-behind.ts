import { highlightColours } from '@/core/highlights/highlight';
import { own } from '@/page/article/own-members';

const hosts = ['reader', 'marks', 'note', 'aside', 'tools', 'sources', 'fact'].map(
  (name) => `leanread-${name}`,
);
const marks = ['hidden', 'keep', 'loose', 'preview', 'clean', 'outline', 'unlock'].map(
  (name) => `data-leanread-${name}`,
);

/** By name: Firefox lets no content script walk through the registry of a page. */
const painted = [...highlightColours, 'changed', 'facts', 'page-claim', 'page-claim-lit'].flatMap(
  (name) => [`leanread-${name}`, `leanread-reader-${name}`],
);

/**
 * Takes away what a script of an extension that is gone has left in a page. Firefox ends it without a word
 * when the extension is updated: what it hid would stay hidden and be listed nowhere, its reader would stand
 * there and answer nothing.
 */
export function clearLeftBehind(document: Document): void {
  for (const host of document.querySelectorAll(hosts.join())) own(host).remove();
  for (const marked of document.querySelectorAll(marks.map((name) => `[${name}]`).join()))
    for (const name of marks) own(marked).removeAttribute(name);
  const { CSS } = document.defaultView ?? globalThis;
  for (const name of painted) CSS?.highlights?.delete(name);
}
