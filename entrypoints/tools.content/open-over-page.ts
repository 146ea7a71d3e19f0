import { type ComponentChild, render } from 'preact';
import { createShadowRootUi, type ContentScriptContext } from '#imports';
import css from '@/components/clutter/tools.css?inline';
import { raise } from '@/components/ui/raise';

export type OverPage = {
  show(what: ComponentChild): void;
  /** The element that stands for us in the page. */
  host: HTMLElement;
  close(): void;
};

/** A layer over the page that lets everything through but what is drawn in it. */
export async function openOverPage(
  ctx: ContentScriptContext,
  onKey: (event: KeyboardEvent, root: ShadowRoot) => void,
): Promise<OverPage> {
  const over = new AbortController();
  const before = document.activeElement;
  let inner: HTMLElement | undefined;
  const ui = await createShadowRootUi(ctx, {
    name: 'leanread-tools',
    mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
    position: 'modal',
    css,
    isolateEvents: true,
    onMount(container) {
      raise(container);
      container.style.pointerEvents = 'none';
      inner = container;
    },
  });
  ui.mount();
  // On the window and first of all: what is a key of ours while this is open must not be one of the page’s.
  window.addEventListener('keydown', (event) => onKey(event, ui.shadow), {
    capture: true,
    signal: over.signal,
  });
  return {
    host: ui.shadowHost,
    show: (what) => inner && render(what, inner),
    close() {
      if (over.signal.aborted) return;
      over.abort();
      if (inner) render(null, inner);
      ui.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    },
  };
}
