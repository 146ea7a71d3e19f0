import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { Choice } from './choice';
import { Switch } from './switch';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** In what the calculator counts, and whether it shows what it counted. */
export function CalorieUnits({ settings, onChange }: Props) {
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <>
      <Choice
        label={i18n.t('options.units')}
        name="units"
        value={settings.units}
        choices={[
          ['us', i18n.t('options.unitsUs')],
          ['metric', i18n.t('options.unitsMetric')],
        ]}
        onChange={(units) => change({ units })}
      />
      <Choice
        label={i18n.t('options.energyUnit')}
        name="energy"
        value={settings.energyUnit}
        choices={[
          ['kcal', i18n.t('options.kilocalories')],
          ['kJ', i18n.t('options.kilojoules')],
        ]}
        onChange={(energyUnit) => change({ energyUnit })}
      />
      <Switch
        label={i18n.t('options.hideNumbers')}
        hint={i18n.t('options.hideNumbersHint')}
        on={settings.hideEnergyNumbers}
        onChange={(hideEnergyNumbers) => change({ hideEnergyNumbers })}
      />
    </>
  );
}
