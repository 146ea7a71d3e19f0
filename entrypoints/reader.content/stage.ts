import { render, type ComponentChild } from 'preact';
import reader from '@/components/reader/reader.css?inline';
import { showModal } from '@/components/ui/use-modal';
import { makeRoot } from '@/entrypoints/page.content/lay-over';
import { guardEvents } from '@/page/stay/guard-events';
import { holdPage } from '@/page/stay/hold-page';
import { keepAttached } from '@/page/stay/keep-attached';
import { keepPresses } from '@/page/stay/keep-presses';
import { standAlone } from './stand-alone';

export type Stage = {
  root: ShadowRoot;
  show(what: ComponentChild): void;
  /** Takes everything away and gives the page back as it was. */
  leave(): void;
};

/** A shadow root over the page, in which one thing is shown at a time; the page waits unharmed below. */
export function openStage({ onLost }: { onLost: () => void }): Stage {
  const giveBack = holdPage(document);
  const over = new AbortController();
  const { signal } = over;
  const { host, root, container } = makeRoot('leanread-reader', reader);
  standAlone(host);
  keepPresses(root, signal);
  // Pages draw their body anew, and a frameset draws nothing in it: the root element stays.
  document.documentElement.append(host);

  // A box that is taken out of the document forgets how far it was scrolled.
  let scrolled: { box: Element; top: number } | null = null;
  root.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof Element && target.matches('dialog'))
        scrolled = { box: target, top: target.scrollTop };
    },
    { capture: true, passive: true, signal },
  );
  guardEvents(host, root, signal);
  keepAttached(host, {
    raise() {
      const focus = root.activeElement;
      const place = scrolled;
      for (const dialog of root.querySelectorAll<HTMLDialogElement>('dialog[open]'))
        showModal(dialog);
      place?.box.scrollTo({ top: place.top, behavior: 'instant' });
      if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    },
    onLost,
    signal,
  });

  return {
    root,
    show: (what) => render(what, container),
    leave() {
      if (signal.aborted) return;
      over.abort();
      try {
        render(null, container);
      } finally {
        host.remove();
        scrolled = null;
        giveBack();
      }
    },
  };
}
