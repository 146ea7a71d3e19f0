import { useLayoutEffect } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Puts a dialog over everything as soon as it stands in the document, and gives it the focus. The
 * browser then makes the rest of the page inert, to the pointer, the keyboard and screen readers,
 * without touching an attribute of it; a page's z-index does not reach that layer.
 */
export function useModal(dialog: RefObject<HTMLDialogElement>): void {
  useLayoutEffect(() => {
    const at = dialog.current;
    if (!at) return;
    showModal(at);
    at.focus({ preventScroll: true });
  }, [dialog]);
}

/** Shows it on top of whatever has gone into the top layer since. */
export function showModal(dialog: HTMLDialogElement): void {
  // jsdom knows the element, but not what it does.
  if (typeof dialog.showModal !== 'function') {
    dialog.open = true;
    return;
  }
  if (dialog.open) dialog.close();
  dialog.showModal();
}
