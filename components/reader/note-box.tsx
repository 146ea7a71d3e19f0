import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Held } from './held';
import { activeIn } from './keep-focus';
import { toolbarPx } from './toolbar-px';
import type { OpenNote } from './use-note';

type Props = {
  note: OpenNote;
  /** What scrolls; the box is placed in it, so that it stays with its mark. */
  root: RefObject<HTMLElement>;
  /** True where the focus shall go back to the mark. */
  onClose: (giveBack: boolean) => void;
  /** Leads to where the note stands. */
  onGo: () => void;
};

const gapPx = 6;

/** A note beside the mark that calls for it: no jump, and nothing to find again. */
export function NoteBox({ note, root, onClose, onGo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { link, target, mark, isReference, isEntered } = note;
  const copy = useMemo(() => copyOf(target), [target]);
  const [place, setPlace] = useState<Place>({ top: 0, left: 0 });

  useLayoutEffect(() => {
    const [host, at] = [root.current, box.current];
    if (!host || !at) return;
    const settle = () => setPlace(placeFor(link, at, host));
    settle();
    window.addEventListener('resize', settle);
    return () => window.removeEventListener('resize', settle);
  }, [link]);
  useEffect(() => {
    // In words, because the box stands in another root than its mark.
    link.setAttribute('aria-description', target.textContent.trim());
    return () => link.removeAttribute('aria-description');
  }, [link]);
  useEffect(() => {
    if (isEntered) box.current?.focus({ preventScroll: true });
  }, [link, isEntered]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !box.current) return;
    const stops = [...box.current.querySelectorAll<HTMLElement>('a[href], button')];
    const active = activeIn(box.current);
    const isFirst = active === stops[0] || active === box.current;
    // Past its edge the way goes on from the mark: the browser takes the step itself.
    if (event.shiftKey ? isFirst : active === stops.at(-1)) {
      if (event.shiftKey) event.preventDefault();
      link.focus({ preventScroll: true });
    }
  };

  return (
    <div
      ref={box}
      class="note-box"
      role="dialog"
      tabIndex={-1}
      aria-label={i18n.t(isReference ? 'reader.note.reference' : 'reader.note.footnote', [mark])}
      style={{
        top: `${place.top}px`,
        left: `${place.left}px`,
        maxHeight: place.height && `${place.height}px`,
      }}
      onKeyDown={onKeyDown}
    >
      <div class="text" dir="auto">
        <Held key={`${mark} ${target.textContent}`} node={copy} />
      </div>
      <p class="acts">
        <button type="button" class="act" onClick={onGo}>
          {i18n.t(isReference ? 'reader.note.toList' : 'reader.note.toNote')}
        </button>
        <button type="button" class="act" onClick={() => onClose(true)}>
          {i18n.t('reader.note.close')}
        </button>
      </p>
    </div>
  );
}

/** Already clean: it stands in the reader. Marks that lead back would lead to where one is. */
function copyOf(target: HTMLElement): DocumentFragment {
  const copy = target.ownerDocument.createDocumentFragment();
  copy.append(...[...target.childNodes].map((node) => node.cloneNode(true)));
  for (const link of copy.querySelectorAll('a[href^="#"]')) link.replaceWith(...link.childNodes);
  return copy;
}

type Place = { top: number; left: number; height?: number };

/** Below its mark or above it, never over it: where there is little room, the box is low and scrolls. */
function placeFor(link: Element, box: HTMLElement, host: HTMLElement): Place {
  const mark = link.getBoundingClientRect();
  const edge = host.getBoundingClientRect();
  const above = mark.top - gapPx - edge.top - toolbarPx;
  const below = edge.bottom - gapPx - mark.bottom - gapPx;
  // As high as it would like to be, whatever it has been held to before.
  const wished = box.scrollHeight + box.offsetHeight - box.clientHeight;
  const isBelow = wished <= below || below >= above;
  const height = Math.min(wished, isBelow ? below : above);
  const top = isBelow ? mark.bottom + gapPx : mark.top - gapPx - height;
  const left = Math.max(8, Math.min(mark.left - 24, host.clientWidth - box.offsetWidth - 8));
  return { top: top - edge.top + host.scrollTop, left, height };
}
