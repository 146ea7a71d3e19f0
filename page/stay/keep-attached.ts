import { own } from '@/page/article/own-members';

/** A page that takes us away, or puts itself over us, more often than this in so short a time, ms, has won. */
const mostTries = 3;
const shortMs = 10_000;

/**
 * Puts `host` back where a page has taken it out, and on top again where a page has opened a dialog
 * over it, a few times in a row; after that `onLost` is told. `raise` brings it back to the top.
 */
export function keepAttached(
  host: HTMLElement,
  { raise, onLost, signal }: { raise: () => void; onLost: () => void; signal: AbortSignal },
): void {
  const document = host.ownerDocument;
  let tries = 0;
  const tryAgain = () => {
    if (signal.aborted) return;
    tries += 1;
    // What opens something now and then is at no war with us.
    setTimeout(() => (tries -= 1), shortMs);
    if (tries > mostTries) {
      observer.disconnect();
      onLost();
      return;
    }
    if (!host.isConnected) document.documentElement.append(host);
    raise();
    watch();
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) tryAgain();
  });
  const watch = () => {
    observer.disconnect();
    // Its own row of siblings, and the document, whose root element a page may replace.
    observer.observe(document, { childList: true });
    if (host.parentNode) observer.observe(host.parentNode, { childList: true });
  };
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener(
    'toggle',
    (event) => {
      if (event.target === host || !('newState' in event) || event.newState !== 'open') return;
      if (event.target instanceof Element && own(event.target).matches('dialog, [popover]'))
        tryAgain();
    },
    { capture: true, signal },
  );
}
