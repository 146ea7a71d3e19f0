import { useState } from 'preact/hooks';
import { Options } from '@/components/options/options';
import { defaultLook } from '@/core/look/look';
import { defaultSettings } from '@/core/settings/settings';

export function OptionsScene({ withSites }: { withSites: boolean }) {
  const [settings, setSettings] = useState({
    ...defaultSettings,
    pausedHosts: withSites ? ['webmd.com'] : [],
    readerHosts: withSites ? ['livestrong.com'] : [],
  });
  const [added, setAdded] = useState(
    withSites ? ['health.example.org', 'a-rather-long-name.of-a-clinic.example.edu'] : [],
  );
  const [look, setLook] = useState(defaultLook);
  const [lookSites, setLookSites] = useState(withSites ? ['www.example.org'] : []);
  return (
    <Options
      settings={settings}
      onChange={setSettings}
      addedSites={added}
      onRemoveSite={(host) => setAdded(added.filter((site) => site !== host))}
      onForgetPlaces={() => Promise.resolve()}
      onStopByItself={(host) =>
        setSettings({
          ...settings,
          readerHosts: settings.readerHosts.filter((site) => site !== host),
        })
      }
      look={look}
      onLook={setLook}
      fontFailed={false}
      lookSites={lookSites}
      onRemoveLook={(host) => setLookSites(lookSites.filter((site) => site !== host))}
      onReset={() => setSettings(defaultSettings)}
    />
  );
}
