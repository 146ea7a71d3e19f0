import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { referencesOf } from './article-of';
import { noteOfLink, type Note } from './note-of-link';

/** A mouse on its way elsewhere opens nothing, ms; and a hand that slips does not lose what it opened. */
const openMs = 220;
const closeMs = 320;

export type OpenNote = Note & {
  /** Pressed, not only pointed at: stays until it is closed. */
  isPressed: boolean;
  /** The focus goes into it. */
  isEntered: boolean;
};

/** The note that is open beside its mark in the text. */
export function useNote(root: RefObject<HTMLElement>, body: HTMLElement) {
  const [note, setNote] = useState<OpenNote | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const noteAt = (target: EventTarget | null): Note | null => {
    const link = target instanceof Element ? target.closest('a') : null;
    return link && body.contains(link) ? noteOfLink(link, body, referencesOf(body)) : null;
  };
  const inBox = (target: EventTarget | null) =>
    target instanceof Element && target.closest('.note-box') !== null;
  const after = (ms: number, doing: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(doing, ms);
  };
  const open = (next: Note, how: Partial<OpenNote> = {}) => {
    clearTimeout(timer.current);
    setNote({ ...next, isPressed: false, isEntered: false, ...how });
  };
  const close = (giveBack = false) => {
    clearTimeout(timer.current);
    if (giveBack) note?.link.focus({ preventScroll: true });
    setNote(null);
  };

  return {
    note,
    close,
    noteAt,
    press: (pressed: Note, isByKey: boolean) =>
      open(pressed, { isPressed: true, isEntered: isByKey }),
    onPointerOver: ({ pointerType, target }: PointerEvent) => {
      if (pointerType !== 'mouse') return;
      const pointed = noteAt(target);
      if (pointed && pointed.link === note?.link) clearTimeout(timer.current);
      else if (pointed) after(note ? 0 : openMs, () => open(pointed));
      else if (inBox(target)) clearTimeout(timer.current);
      else if (!note?.isPressed) after(closeMs, () => setNote(null));
    },
    onFocusIn: ({ target }: FocusEvent) => {
      if (inBox(target)) return;
      const focused = noteAt(target);
      if (!focused) {
        if (note && target !== root.current) close();
      } else if (focused.link !== note?.link && focused.link.matches(':focus-visible'))
        open(focused);
    },
    onPointerDown: ({ target }: PointerEvent) => {
      if (note && !inBox(target) && !noteAt(target)) close();
    },
  };
}
