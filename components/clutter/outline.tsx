import { useEffect, useRef } from 'preact/hooks';
import { causeWords } from '@/components/clutter/cause-words';
import { i18n } from '@/components/ui/i18n';
import type { Removal } from '@/core/clutter/removal';

/** One hidden thing where it stands on the window. */
export type Outlined = { removal: Removal; left: number; top: number };

type Props = {
  outlined: readonly Outlined[];
  /** Goes to where it stands. */
  onFind: (id: number) => void;
  onShow: (id: number) => void;
  /** Null where nothing can be remembered. */
  onKeep: ((id: number) => void) | null;
  onShowAll: () => void;
  onClose: () => void;
};

/** Says at each hidden thing why it was hidden, and gives it back. */
export function Outline({ outlined, onFind, onShow, onKeep, onShowAll, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const count = outlined.length;
  useEffect(() => title.current?.focus(), []);

  const leave = (act: () => void) => () => {
    // The pressed button goes away with its tag.
    title.current?.focus();
    act();
  };

  return (
    <>
      {outlined.map(({ removal, left, top }) => {
        const reason = i18n.t(`clutter.reason.${removal.reason}`);
        const named = removal.text.slice(0, 60) || reason;
        return (
          <div
            key={removal.id}
            class="tag"
            role="group"
            aria-label={`${reason}: ${named}`}
            style={{ left: `${left}px`, top: `${top}px` }}
            onFocusCapture={() => onFind(removal.id)}
          >
            <span title={causeWords(removal.cause)}>{reason}</span>
            <button
              type="button"
              aria-label={i18n.t('outline.showThis', [named])}
              onClick={leave(() => onShow(removal.id))}
            >
              {i18n.t('outline.show')}
            </button>
            {onKeep && (
              <button
                type="button"
                aria-label={i18n.t('outline.keepThis', [named])}
                onClick={leave(() => onKeep(removal.id))}
              >
                {i18n.t('outline.keep')}
              </button>
            )}
          </div>
        );
      })}
      <div class="panel" role="dialog" aria-labelledby="outline-title" data-at="bottom">
        <h2 id="outline-title" tabIndex={-1} ref={title} aria-live="polite">
          {count === 0 ? i18n.t('outline.none') : i18n.t('outline.title', count)}
        </h2>
        {count > 0 && <p class="soft">{i18n.t('outline.lead')}</p>}
        <div class="doing">
          <button type="button" class="button" data-weight="main" onClick={onClose}>
            {i18n.t('outline.close')}
          </button>
          {count > 0 && (
            <button type="button" class="button" onClick={onShowAll}>
              {i18n.t('outline.showAll')}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
