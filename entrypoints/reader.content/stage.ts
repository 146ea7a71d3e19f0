import { render, type ComponentChild } from 'preact';
import article from '@/components/reader/article-root.css?inline';
import reader from '@/components/reader/reader.css?inline';
import shared from '@/components/reader/shared.css?inline';
import { activeIn } from '@/components/reader/keep-focus';
import { showModal } from '@/components/ui/use-modal';
import { makeRoot, rootIn } from '@/entrypoints/page.content/lay-over';
import { guardEvents } from '@/page/stay/guard-events';
import { holdPage } from '@/page/stay/hold-page';
import { keepAttached } from '@/page/stay/keep-attached';
import { keepPresses } from '@/page/stay/keep-presses';
import { standAlone } from './stand-alone';

export type Stage = {
  /** What is seen but the article. */
  root: ShadowRoot;
  /** Holds the article, which is shown in there. */
  frame: HTMLElement;
  show(what: ComponentChild): void;
  /** Takes everything away and gives the page back as it was. */
  leave(): void;
};

/**
 * A shadow root over the page, in which one thing is shown at a time; the page waits unharmed below. There are
 * two, one in the other: passages painted in the article stand in a registry that the page shares, and lead
 * whoever knows of it up to the outer one, but not down to the inner one with notes and tools (ADR 23).
 */
export function openStage({ onLost }: { onLost: () => void }): Stage {
  const giveBack = holdPage(document);
  const over = new AbortController();
  const { signal } = over;
  const { host, root: outer, container: frame } = makeRoot('leanread-reader', shared + article);
  const { root, container } = rootIn(frame, shared + reader);
  standAlone(host);
  keepPresses(outer, signal);
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
  guardEvents({ host, outer, root }, signal);
  keepAttached(host, {
    raise() {
      const focus = activeIn(container);
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
    frame,
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
