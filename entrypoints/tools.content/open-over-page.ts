import { type ComponentChild, render } from 'preact';
import css from '@/components/clutter/tools.css?inline';
import { layOver } from '@/entrypoints/page.content/lay-over';
import { own } from '@/page/article/own-members';

export type OverPage = {
  show(what: ComponentChild): void;
  /** The element that stands for us in the page. */
  host: HTMLElement;
  close(): void;
};

/** A layer over the page that lets everything through but what is drawn in it. */
export function openOverPage(onKey: (event: KeyboardEvent, root: ShadowRoot) => void): OverPage {
  const over = new AbortController();
  const before = document.activeElement;
  const { host, root, container } = layOver('leanread-tools', css);
  // On the window and first of all: what is a key of ours while this is open must not be one of the page’s.
  // One of the page’s own making is no wish of anybody’s.
  window.addEventListener('keydown', (event) => event.isTrusted && onKey(event, root), {
    capture: true,
    signal: over.signal,
  });
  return {
    host,
    show(what) {
      if (!over.signal.aborted) render(what, container);
    },
    close() {
      if (over.signal.aborted) return;
      over.abort();
      render(null, container);
      host.remove();
      if (before instanceof HTMLElement) own(before).focus({ preventScroll: true });
    },
  };
}
