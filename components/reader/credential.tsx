import { useEffect, useId, useState } from 'preact/hooks';
import { ourLanguage } from '@/components/ui/our-language';
import { explainLetters } from './explain-letters';

/** Letters behind a name. What they stand for shows on hover and focus; unknown ones are only shown. */
export function Credential({ letters }: { letters: string }) {
  const id = useId();
  const [isPointedAt, setPointedAt] = useState(false);
  const [isPutAway, putAway] = useState(false);
  const line = explainLetters(letters);

  // What a pointer has called up goes at Escape wherever the focus is, and nothing else goes with it.
  useEffect(() => {
    putAway(false);
    if (!isPointedAt) return;
    const away = new AbortController();
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        away.abort();
        event.preventDefault();
        event.stopImmediatePropagation();
        putAway(true);
      },
      { capture: true, signal: away.signal },
    );
    return () => away.abort();
  }, [isPointedAt]);

  if (!line) return <>{letters}</>;
  return (
    <span
      class="credential"
      data-away={isPutAway ? '' : undefined}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
    >
      <button type="button" class="letters" aria-describedby={id}>
        {letters}
      </button>
      <span role="tooltip" id={id} class="explains" {...ourLanguage()}>
        {line}
      </span>
    </span>
  );
}
