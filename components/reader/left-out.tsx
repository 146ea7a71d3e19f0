import { i18n } from '#i18n';
import type { Removal } from '@/core/clutter/removal';

/** What the reader did not take over, and why: so that nobody has to trust it blindly. */
export function LeftOut({ removals }: { removals: readonly Removal[] }) {
  if (removals.length === 0) return null;
  return (
    <details class="quiet">
      <summary>{i18n.t('reader.leftOut', removals.length, [String(removals.length)])}</summary>
      <ul class="left-out">
        {removals.map(({ id, reason, text }) => (
          <li key={id}>
            <b>{i18n.t(`clutter.reason.${reason}`)}</b>
            {text && <bdi>{text}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  );
}
