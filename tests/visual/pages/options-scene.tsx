import { useState } from 'preact/hooks';
import { CalorieChoices } from '@/components/options/calorie-choices';
import { DeleteAll } from '@/components/options/delete-all';
import { HighlightsFile } from '@/components/options/highlights-file';
import { MarkingOptions } from '@/components/options/marking-options';
import { Options } from '@/components/options/options';
import { OwnRules } from '@/components/options/own-rules';
import { Permissions } from '@/components/options/permissions';
import { Server } from '@/components/options/server';
import { SettingsFile } from '@/components/options/settings-file';
import { Shortcuts } from '@/components/options/shortcuts';
import { StoredData } from '@/components/options/stored-data';
import { defaultMarkingChoices } from '@/core/highlights/marking-choices';
import { defaultLook } from '@/core/look/look';
import { fixedPermissions, type GivenPermission } from '@/core/settings/permission';
import { defaultSettings } from '@/core/settings/settings';
import { storedParts } from '@/core/settings/stored-part';
import { listSites } from '@/core/sites/list-sites';
import { withoutSite } from '@/core/sites/without-site';
import publishers from '@/data/publishers.json';
import { serverAtRest } from './server-at-rest';

const done = () => Promise.resolve();
const yes = () => Promise.resolve(true);
const rule = 'health.example.org##.weekly-quiz';
const long = 'a-rather-long-name.of-a-clinic.example.edu';
const given = (withSites: boolean): GivenPermission[] =>
  withSites
    ? [
        { origin: `*://${long}/*`, host: long, isServer: false },
        { origin: 'https://cloud.example/*', host: 'cloud.example', isServer: true },
      ]
    : [];

export function OptionsScene({ withSites }: { withSites: boolean }) {
  const [settings, setSettings] = useState({
    ...defaultSettings,
    pausedHosts: withSites ? ['webmd.com', 'health.example.org'] : [],
    readerHosts: withSites ? ['livestrong.com', long] : [],
  });
  const [added, setAdded] = useState(withSites ? ['health.example.org', long] : []);
  const [look, setLook] = useState(defaultLook);
  const [rules, setRules] = useState<readonly string[]>(withSites ? [rule] : []);
  const looks = withSites ? [{ host: 'livestrong.com', look: defaultLook }] : [];
  return (
    <Options
      settings={settings}
      onChange={setSettings}
      sites={listSites({ settings, added, looks, rules, places: [] })}
      onRemoveSite={(host) => setAdded(added.filter((site) => site !== host))}
      onStopByItself={(host) =>
        setSettings({
          ...settings,
          readerHosts: settings.readerHosts.filter((site) => site !== host),
        })
      }
      onRemoveLook={() => undefined}
      onForgetSite={(host) => {
        setAdded(added.filter((site) => site !== host));
        setSettings(withoutSite(settings, host));
        return done();
      }}
      onForgetPlaces={done}
      look={look}
      onLook={setLook}
      fontFailed={false}
      onReset={() => setSettings(defaultSettings)}
      hasNews={withSites}
      marking={<MarkingOptions choices={defaultMarkingChoices} onChange={() => undefined} />}
      rules={
        <OwnRules
          lines={rules}
          onChange={(next) => {
            setRules(next);
            return Promise.resolve({ saved: true });
          }}
          canSelect={() => true}
        />
      }
      calories={
        <CalorieChoices
          choices={{ shareProfile: false, markFacts: false }}
          onShare={() => undefined}
          onMarkFacts={() => undefined}
        />
      }
      keys={
        <Shortcuts
          shortcuts={[
            { name: '_execute_action', does: '', key: '' },
            { name: 'toggle-reader', does: 'Open or close the reader', key: 'Alt+R' },
            { name: 'toggle-clean', does: 'Clean this page, or show it as it was', key: '⌥⇧C' },
          ]}
          onChange={() => Promise.resolve(false)}
        />
      }
      permissions={
        <Permissions
          held={{
            fixed: [...fixedPermissions],
            listed: publishers.map((pattern) => pattern.split('/')[2] ?? ''),
            given: given(withSites),
          }}
          onTakeBack={yes}
        />
      }
      data={
        <>
          <StoredData
            sizes={
              withSites
                ? storedParts.map((part, at) => ({
                    part,
                    count: at % 3 === 0 ? 12 ** (at + 1) % 99_991 : null,
                    bytes: 37 * 9 ** at,
                  }))
                : []
            }
            shared={{ figures: false, highlights: false }}
          />
          <SettingsFile
            onExport={done}
            onImport={() => Promise.resolve({ ok: false, why: 'not-json' })}
            onUndo={done}
          />
          <HighlightsFile count={withSites ? 12 : 0} onSave={done} libraryUrl="#library" />
          <Server {...serverAtRest} />
        </>
      }
      deleteAll={<DeleteAll onDelete={yes} onSaveOptions={done} onSaveHighlights={done} />}
    />
  );
}
