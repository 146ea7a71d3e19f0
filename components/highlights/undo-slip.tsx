import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Highlight, Undoable } from '@/core/highlights/highlight';
import { useFocusBack } from './use-focus-back';

/** What was done, and how things stood before. */
export type Undo = {
  words: string;
  before: Highlight;
  /** What was made of it; null where it was removed. */
  made: Undoable | null;
  /** Where the focus would else be lost with what was pressed. */
  takesFocus: boolean;
};

type Props = {
  /** Each deed is a new object: two in a row may go by the same words. */
  undo: Undo;
  onUndo: () => void;
  onGone: () => void;
};

/** Long enough to read it, think, and reach it by keyboard; it waits while somebody is at it. */
const shownForMs = 15_000;

/** What was done just now, and the way back. */
export function UndoSlip({ undo, onUndo, onGone }: Props) {
  const { words, takesFocus } = undo;
  const slip = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isHeld = useRef(false);
  useFocusBack(slip);
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => (isHeld.current ? wait() : onGone()), shownForMs);
    };
    wait();
    return () => clearTimeout(timer);
  }, [undo]);
  return (
    <div
      ref={slip}
      class="slip marking-slip"
      role="group"
      aria-label={words}
      onPointerEnter={() => (isHeld.current = true)}
      onPointerLeave={() => (isHeld.current = false)}
      onFocusIn={() => (isHeld.current = true)}
      onFocusOut={() => (isHeld.current = false)}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span>{words}</span>
      <button ref={button} type="button" class="button" onClick={onUndo}>
        {i18n.t('library.undo')}
      </button>
    </div>
  );
}
