import { render } from 'preact';
import { type ContentScriptContext } from '#imports';
import type { MarkingActions, Passage } from '@/components/highlights/passage';
import css from '@/components/highlights/page-marker.css?inline';
import { PageMarker, type MarkerRequest } from '@/components/highlights/page-marker';
import { isTyping } from '@/components/reader/is-typing';
import { defaultMarkingChoices } from '@/core/highlights/marking-choices';
import { nameOf, own } from '@/page/article/own-members';
import { guardFocusedKeys } from '@/page/stay/guard-focused-keys';
import { markingChoices } from '@/platform/storage-in-pages';
import { citedHere } from './cited-here';
import { layOver } from './lay-over';

type Given = {
  passages: () => readonly Passage[];
  actions: MarkingActions;
  /** The marked passage under a point of the window. */
  at: (x: number, y: number) => string | null;
};

/** What is asked for next, ms, may follow on what has just gone. */
const goneMs = 500;
/** A selection that has come to rest this long, ms, is worth a bar; while dragging it changes faster. */
const restMs = 250;

/**
 * The bar, the list and the words over a page. Its host stands in the document only while there is
 * something to see, in a closed root of the top layer: the page's layout has no part in it.
 */
export function createMarker(ctx: ContentScriptContext, { passages, actions, at }: Given) {
  let choices = defaultMarkingChoices;
  let selection: Range | null = null;
  let request: MarkerRequest | null = null;
  let stage: { container: HTMLElement; remove: () => void } | null = null;
  let timer: number | undefined;
  let isPressed = false;
  let isShown = false;

  const unselect = () => {
    document.getSelection()?.removeAllRanges();
    selection = null;
    draw();
  };
  const draw = () => {
    if (!stage && !selection && !request) return;
    stage ??= openStage();
    render(
      <PageMarker
        passages={passages()}
        actions={actions}
        names={choices.names}
        selection={selection}
        sourceOf={citedHere}
        unselect={unselect}
        request={request}
        onShown={(now) => {
          isShown = now;
          if (!isShown) ctx.setTimeout(leaveIfIdle, goneMs);
        }}
      />,
      stage.container,
    );
  };
  const leaveIfIdle = () => {
    if (!isShown && !selection) leave();
  };
  const leave = () => {
    if (!stage) return;
    render(null, stage.container);
    stage.remove();
    stage = null;
    request = null;
  };
  const ask = (next: MarkerRequest) => {
    request = next;
    draw();
  };

  const settle = () => {
    const next = isPressed || !choices.barOnPages ? null : selectedOnPage();
    const isSame =
      next === selection ||
      (next &&
        selection &&
        next.compareBoundaryPoints(Range.START_TO_START, selection) === 0 &&
        next.compareBoundaryPoints(Range.END_TO_END, selection) === 0);
    if (isSame) return;
    selection = next;
    draw();
  };
  const later = () => {
    clearTimeout(timer);
    timer = ctx.setTimeout(settle, restMs);
  };
  ctx.addEventListener(document, 'selectionchange', later);
  ctx.addEventListener(
    window,
    'pointerdown',
    ({ target, isTrusted }) => {
      if (isTrusted) isPressed = !(target instanceof Element && isOurs(target));
    },
    { capture: true },
  );
  for (const end of ['pointerup', 'pointercancel'] as const)
    ctx.addEventListener(
      window,
      end,
      ({ isTrusted }) => {
        if (!isTrusted) return;
        isPressed = false;
        later();
      },
      { capture: true },
    );
  ctx.addEventListener(document, 'click', (event) => {
    const { target, clientX, clientY, isTrusted } = event;
    // A page may press of its own making: that is no wish of anybody's.
    if (!isTrusted || !(target instanceof Element) || isOurs(target)) return;
    if (stage && !document.getSelection()?.toString()) ask({ to: 'close' });
    // What the page does with a press comes first.
    if (
      event.defaultPrevented ||
      own(target).closest('a, button, input, select, textarea, label, summary')
    )
      return;
    const id = document.getSelection()?.isCollapsed === false ? null : at(clientX, clientY);
    if (id) ask({ to: 'show', id, takesFocus: false });
  });
  ctx.addEventListener(window, 'keydown', (event) => {
    // Inside, it is heard there.
    if (event.isTrusted && event.key === 'Escape' && stage && !isTyping(event.target)) {
      if (selection) {
        selection = null;
        draw();
      } else ask({ to: 'close' });
    }
  });

  void markingChoices.read().then((read) => (choices = read));
  ctx.onInvalidated(
    markingChoices.watch((next) => {
      choices = next;
      draw();
    }),
  );
  ctx.onInvalidated(leave);

  return {
    /** The passages are others now, or stand elsewhere. */
    refresh: () => stage && draw(),
    ask,
  };
}

/** Selected words of the page that can be marked: not those in a field, nor in something that is being written. */
function selectedOnPage(): Range | null {
  const selected = document.getSelection();
  if (!selected || selected.rangeCount === 0 || selected.isCollapsed) return null;
  const range = selected.getRangeAt(0);
  const { commonAncestorContainer: node } = range;
  const element = node instanceof Element ? node : own(node).parentElement;
  if (
    !element ||
    isOurs(element) ||
    (element instanceof HTMLElement && own(element).isContentEditable)
  )
    return null;
  // Whatever lies over the page, our own reader for one, has a bar of its own.
  if (document.querySelector('leanread-reader')) return null;
  return range.toString().trim() ? range.cloneRange() : null;
}

/** Whatever is pressed in a root of ours, the page and so this script sees its host alone. */
const isOurs = (element: Element): boolean => nameOf(element).startsWith('leanread-');

function openStage() {
  const over = new AbortController();
  const { host, root, container } = layOver('leanread-marks', css);
  container.className = 'over';
  guardFocusedKeys(host, root, over.signal);
  return {
    container,
    remove() {
      over.abort();
      host.remove();
    },
  };
}
