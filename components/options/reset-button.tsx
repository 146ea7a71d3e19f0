import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

/** Asks once more, in place, and says what stays. */
export function ResetButton({ onReset }: { onReset: () => void }) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);

  // After each turn the focus stays with the question; on arrival it is left alone.
  useEffect(() => {
    if (asking !== null) first.current?.focus();
  }, [asking]);

  return asking ? (
    <div class="ask" role="group" aria-label={i18n.t('options.reset')}>
      <p>{i18n.t('options.resetAsk')}</p>
      <button type="button" class="button" ref={first} onClick={() => setAsking(false)}>
        {i18n.t('options.resetNo')}
      </button>
      <button
        type="button"
        class="button"
        data-weight="main"
        onClick={() => {
          setAsking(false);
          onReset();
        }}
      >
        {i18n.t('options.resetYes')}
      </button>
    </div>
  ) : (
    <button type="button" class="button" ref={first} onClick={() => setAsking(true)}>
      {i18n.t('options.reset')}
    </button>
  );
}
