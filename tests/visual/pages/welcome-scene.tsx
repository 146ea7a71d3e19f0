import { useState } from 'preact/hooks';
import { Welcome } from '@/components/welcome/welcome';
import { defaultSettings } from '@/core/settings/settings';
import publishers from '@/data/publishers.json';

export function WelcomeScene({ hasKeys }: { hasKeys: boolean }) {
  const [settings, setSettings] = useState(defaultSettings);
  return (
    <Welcome
      shortcut={hasKeys ? 'Alt+R' : null}
      publishers={publishers.map((pattern) => pattern.split('/')[2] ?? '')}
      settings={settings}
      onChange={setSettings}
      optionsUrl="#options"
    />
  );
}
