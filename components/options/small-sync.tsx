import { i18n } from '@/components/ui/i18n';
import type { SmallSyncState } from '@/core/sync/small-sync-state';
import { Switch } from './switch';

export type SmallSyncProps = {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  state: SmallSyncState;
};

/** The latest highlights through the browser's own sync, and what of them does not travel. */
export function SmallSync({ isOn, onChange, state: { isRefused, left } }: SmallSyncProps) {
  return (
    <div class="data-part">
      <h3>{i18n.t('options.carry.title')}</h3>
      <Switch
        label={i18n.t('options.carry.label')}
        hint={i18n.t('options.carry.hint')}
        on={isOn}
        onChange={onChange}
      />
      <div role="status">
        {isOn && isRefused && <p class="note">{i18n.t('options.carry.refused')}</p>}
        {isOn && !isRefused && left.length === 0 && (
          <p class="hint">{i18n.t('options.carry.all')}</p>
        )}
      </div>
      {isOn && left.length > 0 && (
        <details>
          <summary>{i18n.t('options.carry.left', left.length)}</summary>
          <ul>
            {left.map((title, at) => (
              <li key={at}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
