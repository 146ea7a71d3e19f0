import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Look } from '@/core/look/look';
import type { Settings } from '@/core/settings/settings';
import { Choice } from './choice';
import { LookOptions } from './look-options';
import { ResetButton } from './reset-button';
import { SiteList } from './site-list';
import { Switch } from './switch';
import './options.css';

type Props = {
  settings: Settings;
  onChange: (settings: Settings) => void;
  /** Hosts the person asked to always clean. */
  addedSites: string[];
  onRemoveSite: (host: string) => void;
  /** Deletes where one stopped reading, for all articles. */
  onForgetPlaces: () => Promise<void>;
  /** Articles of this host are not to open by themselves any more. */
  onStopByItself: (host: string) => void;
  look: Look;
  onLook: (look: Look) => void;
  fontFailed: boolean;
  /** Hosts read in a look of their own. */
  lookSites: string[];
  onRemoveLook: (host: string) => void;
  /** Back to the defaults; touches nothing but the options. */
  onReset: () => void;
  /** How highlights are made. */
  marking?: ComponentChildren;
  /** What the person hid and kept by hand. */
  rules?: ComponentChildren;
  /** What else is chosen about calories, on this device alone. */
  calories?: ComponentChildren;
  /** Files of options, other devices. */
  data?: ComponentChildren;
};

/** Every option at once, none behind a button: there are few, and each takes effect when it is touched. */
export function Options({
  settings,
  onChange,
  addedSites,
  onRemoveSite,
  calories,
  marking,
  rules,
  data,
  ...on
}: Props) {
  const [said, say] = useState('');
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });

  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <p class="soft">{i18n.t('options.atOnce')}</p>

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
        <SiteList
          title={i18n.t('options.added')}
          empty={i18n.t('options.addedEmpty')}
          hosts={addedSites}
          button={i18n.t('options.removeSite')}
          buttonFor={(host) => i18n.t('options.removeSiteNamed', [host])}
          onButton={(host) => {
            onRemoveSite(host);
            say(i18n.t('options.siteRemoved', [host]));
          }}
        />
        <SiteList
          title={i18n.t('options.paused')}
          empty={i18n.t('options.pausedEmpty')}
          hosts={settings.pausedHosts}
          button={i18n.t('options.resumeSite')}
          buttonFor={(host) => i18n.t('options.resumeSiteNamed', [host])}
          onButton={(host) => {
            change({ pausedHosts: settings.pausedHosts.filter((paused) => paused !== host) });
            say(i18n.t('options.siteResumed', [host]));
          }}
        />
        <SiteList
          title={i18n.t('options.asked')}
          empty={i18n.t('options.askedEmpty')}
          hosts={settings.askHosts}
          button={i18n.t('options.removeSite')}
          buttonFor={(host) => i18n.t('options.removeAskedNamed', [host])}
          onButton={(host) => {
            change({ askHosts: settings.askHosts.filter((asked) => asked !== host) });
            say(i18n.t('options.askedRemoved', [host]));
          }}
        />
        <SiteList
          title={i18n.t('options.rejected')}
          empty={i18n.t('options.rejectedEmpty')}
          hosts={settings.rejectHosts}
          button={i18n.t('options.removeSite')}
          buttonFor={(host) => i18n.t('options.removeRejectedNamed', [host])}
          onButton={(host) => {
            change({ rejectHosts: settings.rejectHosts.filter((other) => other !== host) });
            say(i18n.t('options.rejectedRemoved', [host]));
          }}
        />
      </section>

      {rules}

      <section aria-labelledby="options-looks">
        <h2 id="options-looks">{i18n.t('options.looks')}</h2>
        <LookOptions
          look={on.look}
          onLook={on.onLook}
          fontFailed={on.fontFailed}
          lookSites={on.lookSites}
          onRemoveLook={(host) => {
            on.onRemoveLook(host);
            say(i18n.t('options.lookSiteRemoved', [host]));
          }}
        />
        <Switch
          label={i18n.t('options.showSources')}
          hint={i18n.t('options.showSourcesHint')}
          on={settings.showSources}
          onChange={(showSources) => change({ showSources })}
        />
        <SiteList
          title={i18n.t('options.noSources')}
          empty={i18n.t('options.noSourcesEmpty')}
          hosts={settings.noSourcesHosts}
          button={i18n.t('options.sourcesAgain')}
          buttonFor={(host) => i18n.t('options.sourcesAgainNamed', [host])}
          onButton={(host) => {
            change({ noSourcesHosts: settings.noSourcesHosts.filter((each) => each !== host) });
            say(i18n.t('options.sourcesAgainDone', [host]));
          }}
        />
        <Switch
          label={i18n.t('options.rememberPlace')}
          hint={i18n.t('options.rememberPlaceHint')}
          on={settings.rememberPlace}
          onChange={(rememberPlace) => change({ rememberPlace })}
        />
        <p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void on.onForgetPlaces().then(() => say(i18n.t('options.placesForgotten')))
            }
          >
            {i18n.t('options.forgetPlaces')}
          </button>
        </p>
        <SiteList
          title={i18n.t('options.byItself')}
          empty={i18n.t('options.byItselfEmpty')}
          hosts={settings.readerHosts}
          button={i18n.t('options.byItselfRemove')}
          buttonFor={(host) => i18n.t('options.byItselfRemoveNamed', [host])}
          onButton={(host) => {
            on.onStopByItself(host);
            say(i18n.t('options.byItselfRemoved', [host]));
          }}
        />
      </section>

      {marking}

      <section aria-labelledby="options-calories">
        <h2 id="options-calories">{i18n.t('options.calories')}</h2>
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
        {calories}
      </section>

      <section aria-labelledby="options-data">
        <h2 id="options-data">{i18n.t('options.data')}</h2>
        <ul class="facts">
          <li>{i18n.t('options.dataHighlights')}</li>
          <li>{i18n.t('options.dataOptions')}</li>
          <li>{i18n.t('options.dataNothing')}</li>
        </ul>
        {data}
        <ResetButton
          onReset={() => {
            on.onReset();
            say(i18n.t('options.resetDone'));
          }}
        />
      </section>

      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
