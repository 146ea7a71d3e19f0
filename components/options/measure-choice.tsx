import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { Choice } from './choice';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** Pounds and feet, or kilograms and centimetres. */
export function MeasureChoice({ settings, onChange }: Props) {
  return (
    <Choice
      label={i18n.t('options.units')}
      name="units"
      value={settings.units}
      choices={[
        ['us', i18n.t('options.unitsUs')],
        ['metric', i18n.t('options.unitsMetric')],
      ]}
      onChange={(units) => onChange({ ...settings, units })}
    />
  );
}
