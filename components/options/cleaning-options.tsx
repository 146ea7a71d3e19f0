import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { Switch } from './switch';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** Whether pages are cleaned by themselves, and how it is told. */
export function CleaningOptions({ settings, onChange }: Props) {
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <section aria-labelledby="options-cleaning">
      <h2 id="options-cleaning">{i18n.t('options.cleaning')}</h2>
      <Switch
        label={i18n.t('options.hideClutter')}
        hint={i18n.t('options.hideClutterHint')}
        on={settings.hideClutter}
        onChange={(hideClutter) => change({ hideClutter })}
      />
      <Switch
        label={i18n.t('options.showBadge')}
        hint={i18n.t('options.showBadgeHint')}
        on={settings.showBadge}
        onChange={(showBadge) => change({ showBadge })}
      />
      <Switch
        label={i18n.t('options.sayHidden')}
        hint={i18n.t('options.sayHiddenHint')}
        on={settings.sayHidden}
        onChange={(sayHidden) => change({ sayHidden })}
      />
    </section>
  );
}
