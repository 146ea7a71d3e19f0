import { i18n } from '@/components/ui/i18n';
import type { Look } from '@/core/look/look';
import type { Settings } from '@/core/settings/settings';
import { LookOptions } from './look-options';
import { Switch } from './switch';

type Props = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  look: Look;
  onLook: (look: Look) => void;
  fontFailed: boolean;
  onForgetPlaces: () => void;
};

/** How the reader looks, whom it names, and what it remembers. */
export function ReadingOptions({ settings, onChange, onForgetPlaces, ...look }: Props) {
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <section aria-labelledby="options-looks">
      <h2 id="options-looks">{i18n.t('options.looks')}</h2>
      <LookOptions {...look} />
      <Switch
        label={i18n.t('options.showSources')}
        hint={i18n.t('options.showSourcesHint')}
        on={settings.showSources}
        onChange={(showSources) => change({ showSources })}
      />
      <Switch
        label={i18n.t('options.rememberPlace')}
        hint={i18n.t('options.rememberPlaceHint')}
        on={settings.rememberPlace}
        onChange={(rememberPlace) => change({ rememberPlace })}
      />
      <p class="act">
        <button type="button" class="button" onClick={onForgetPlaces}>
          {i18n.t('options.forgetPlaces')}
        </button>
      </p>
    </section>
  );
}
