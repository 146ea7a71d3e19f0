import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

/** So far before they are needed, px, that a scroll does not run into an end. */
const aheadPx = 1_500;

/** Brings more cards when the end of those that are there comes near; a button as well, for the keyboard. */
export function MoreCards({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      // Of a busy moment there is more than one: only the last says how it is now.
      (entries) => {
        if (entries.at(-1)?.isIntersecting) more.current();
      },
      { rootMargin: `${aheadPx}px` },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button ref={button} type="button" class="button more" onClick={onMore}>
      {i18n.t('library.more')}
    </button>
  );
}
