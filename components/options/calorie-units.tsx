import { i18n } from '@/components/ui/i18n';
import type { Settings } from '@/core/settings/settings';
import { CareLink } from './care-link';
import { Choice } from './choice';
import { HideNumbers } from './hide-numbers';
import { MeasureChoice } from './measure-choice';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** In what the calculator counts, and whether it shows what it counted. */
export function CalorieUnits({ settings, onChange }: Props) {
  return (
    <>
      <MeasureChoice settings={settings} onChange={onChange} />
      <Choice
        label={i18n.t('options.energyUnit')}
        name="energy"
        value={settings.energyUnit}
        choices={[
          ['kcal', i18n.t('options.kilocalories')],
          ['kJ', i18n.t('options.kilojoules')],
        ]}
        onChange={(energyUnit) => onChange({ ...settings, energyUnit })}
      />
      <HideNumbers settings={settings} onChange={onChange} />
      <CareLink settings={settings} onChange={onChange} />
    </>
  );
}
