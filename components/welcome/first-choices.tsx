import { i18n } from '@/components/ui/i18n';
import { HideNumbers } from '@/components/options/hide-numbers';
import { MeasureChoice } from '@/components/options/measure-choice';
import { Switch } from '@/components/options/switch';
import type { Settings } from '@/core/settings/settings';

type Props = { settings: Settings; onChange: (settings: Settings) => void };

/** The three options that people ask for first, with their answers given already. No more come here. */
export function FirstChoices({ settings, onChange }: Props) {
  return (
    <section class="first-choices" aria-labelledby="welcome-choices">
      <h2 id="welcome-choices">{i18n.t('welcome.choices.title')}</h2>
      <p>{i18n.t('welcome.choices.hint')}</p>
      <Switch
        label={i18n.t('options.hideClutter')}
        hint={i18n.t('options.hideClutterHint')}
        on={settings.hideClutter}
        onChange={(hideClutter) => onChange({ ...settings, hideClutter })}
      />
      <MeasureChoice settings={settings} onChange={onChange} />
      <HideNumbers settings={settings} onChange={onChange} />
    </section>
  );
}
