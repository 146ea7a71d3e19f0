import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Highlight } from '@/core/highlights/highlight';
import { shortQuote } from './short-quote';
import { useFocusBack } from './use-focus-back';

type Props = { highlight: Highlight; onCancel: () => void };

/** Says what to do while the place of a passage is shown by hand. */
export function PlacingSlip({ highlight, onCancel }: Props) {
  const slip = useRef<HTMLDivElement>(null);
  useFocusBack(slip);
  // The list went away with the focus in it.
  useEffect(() => slip.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={slip}
      class="slip marking-slip"
      role="group"
      tabIndex={-1}
      aria-label={i18n.t('marking.place')}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      <span role="status">{i18n.t('marking.placing', [shortQuote(highlight)])}</span>
      <button type="button" class="button" onClick={onCancel}>
        {i18n.t('marking.cancel')}
      </button>
    </div>
  );
}
