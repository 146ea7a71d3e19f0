import { i18n } from '#i18n';
import type { Settings } from '@/core/settings/settings';

type Props = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** Hosts the person asked to always clean. */
  addedSites: string[];
  onRemoveSite: (host: string) => void;
  /** Back to the defaults; touches nothing but the options. */
  onReset: () => void;
};

export function Options({ settings, onChange }: Props) {
  return (
    <main>
      <h1>{i18n.t('options.title')}</h1>
      <label>
        <input
          type="checkbox"
          checked={settings.hideClutter}
          onChange={(event) => onChange({ ...settings, hideClutter: event.currentTarget.checked })}
        />
        {i18n.t('options.hideClutter')}
      </label>
    </main>
  );
}
