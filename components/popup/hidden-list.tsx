import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Removal } from '@/core/clutter/removal';
import { groupByReason } from './group-by-reason';
import './hidden-list.css';

type Props = {
  removals: Removal[];
  onRestore: (removal: number) => void;
  onRestoreAll: () => void;
};

/** What was hidden and why, each thing to be had back. */
export function HiddenList({ removals, onRestore, onRestoreAll }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const leaving = useRef(false);

  // The pressed button goes away with its row; whoever works by keyboard must not fall back to the top.
  useEffect(() => {
    if (!leaving.current) return;
    leaving.current = false;
    heading.current?.focus();
  }, [removals]);

  const restoring = (restore: () => void) => () => {
    leaving.current = true;
    restore();
  };

  return (
    <section class="hidden-list" aria-labelledby="hidden-heading">
      <div class="title">
        <h2 id="hidden-heading" tabIndex={-1} ref={heading} aria-live="polite">
          {removals.length === 0
            ? i18n.t('popup.nothingHidden')
            : i18n.t('popup.hidden', removals.length, [String(removals.length)])}
        </h2>
        {removals.length > 0 && (
          <button type="button" class="link" onClick={restoring(onRestoreAll)}>
            {i18n.t('popup.restoreAll')}
          </button>
        )}
      </div>
      {groupByReason(removals).map(({ reason, group }) => (
        <details key={reason}>
          <summary>
            <span>{i18n.t(`clutter.reason.${reason}`)}</span>
            <span class="count">{group.length}</span>
          </summary>
          <ul>
            {group.map((removal) => (
              <li key={removal.id}>
                <p>
                  <span class="text">{removal.text || i18n.t('popup.noText')}</span>
                  <small>{i18n.t('popup.rule', [removal.rule])}</small>
                </p>
                <button
                  type="button"
                  class="button"
                  aria-label={i18n.t('popup.restoreThis', [
                    removal.text || i18n.t(`clutter.reason.${reason}`),
                  ])}
                  onClick={restoring(() => onRestore(removal.id))}
                >
                  {i18n.t('popup.restore')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
