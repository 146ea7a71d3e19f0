import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { Switch } from './switch';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** For whoever is better off without calorie numbers. */
export function HideNumbers({ settings, onChange }: Props) {
  return (
    <Switch
      label={i18n.t('options.hideNumbers')}
      hint={i18n.t('options.hideNumbersHint')}
      on={settings.hideEnergyNumbers}
      onChange={(hideEnergyNumbers) => onChange({ ...settings, hideEnergyNumbers })}
    />
  );
}
