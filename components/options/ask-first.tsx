import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

type Props = {
  /** On the button, and what the question is about. */
  words: string;
  /** The same for those who hear the button without what stands around it. */
  named?: string;
  no: string;
  yes: string;
  onYes: () => void;
  weight?: 'quiet';
  /** The question, and what else there is to know before answering it. */
  children: ComponentChildren;
};

/** A button that asks once more, in place. “No” comes first and has the focus. */
export function AskFirst({ words, named, no, yes, onYes, weight, children }: Props) {
  const id = useId();
  const [asking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);

  // After each turn the focus stays with the question, unless the answer took it elsewhere. On arrival it
  // is left alone.
  useEffect(() => {
    if (asking || (asking === false && document.activeElement === document.body))
      first.current?.focus();
  }, [asking]);

  return asking ? (
    <div class="ask" role="group" aria-label={named ?? words}>
      <div id={id} class="question">
        {children}
      </div>
      <button
        type="button"
        class="button"
        ref={first}
        aria-describedby={id}
        onClick={() => setAsking(false)}
      >
        {no}
      </button>
      <button
        type="button"
        class="button"
        data-weight="main"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </div>
  ) : (
    <button
      type="button"
      class="button"
      data-weight={weight}
      ref={first}
      aria-label={named}
      onClick={() => setAsking(true)}
    >
      {words}
    </button>
  );
}
