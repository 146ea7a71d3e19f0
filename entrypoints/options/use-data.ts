import { useRef } from 'preact/hooks';
import type { ServerProps } from '@/components/options/server';
import type { SmallSyncProps } from '@/components/options/small-sync';
import type { SettingsFileProps } from '@/components/options/settings-file';
import { saveFile } from '@/components/export/save-file';
import { useStored } from '@/components/ui/use-stored';
import { allTravels } from '@/core/sync/small-sync-state';
import { firstState } from '@/core/sync/sync-state';
import { connectStorage, lookUpStorage } from '@/platform/connect-storage';
import { send } from '@/platform/messages';
import { allowServer } from '@/platform/server-hosts';
import { exportSettings, importSettings } from '@/platform/settings-file';
import { setSmallSync } from '@/platform/mirror-highlights';
import {
  mirrorTrouble,
  smallSync,
  smallSyncState,
  syncConflicts,
  syncServer,
  syncState,
} from '@/platform/storage';
import { leaveServer } from '@/platform/sync-with-server';

/** What the section on the person's data needs: the file of options, the browser's sync, the own server. */
export function useData() {
  const before = useRef<string | null>(null);
  const server = useStored(syncServer) ?? null;

  const file: SettingsFileProps = {
    async onExport(withFigures) {
      const now = new Date();
      const name = `leanread-options-${now.toISOString().slice(0, 10)}.json`;
      saveFile(document.body, name, await exportSettings(withFigures, now), 'json');
    },
    async onImport(chosen) {
      let text: string;
      try {
        text = await chosen.text();
      } catch {
        // Moved, or on a stick that was pulled out: said as a file that is broken.
        return { ok: false, why: 'not-json' };
      }
      const answer = await importSettings(text, new Date());
      if (answer.ok) before.current = answer.before;
      return answer;
    },
    async onUndo() {
      if (before.current !== null) await importSettings(before.current, new Date());
      before.current = null;
    },
  };

  const own: ServerProps = {
    server,
    state: useStored(syncState) ?? firstState,
    conflicts: useStored(syncConflicts) ?? [],
    async onConnect(given) {
      // First of all, straight from the press: the browser asks only then.
      if (!(await allowServer(given.url))) return 'no-permission';
      return send('connectServer', [{ kind: 'webdav', ...given }]);
    },
    onFind: lookUpStorage,
    onConnectStorage: connectStorage,
    onNow: () => void send('syncNow', []),
    onPause: (isPaused) => server && void syncServer.write({ ...server, isPaused }),
    onLeave: leaveServer,
    onSeen: () => void syncConflicts.write([]),
  };

  const small: SmallSyncProps = {
    isOn: useStored(smallSync)?.isOn ?? false,
    state: useStored(smallSyncState) ?? allTravels,
    onChange: (isOn) => void setSmallSync(isOn),
  };

  return { file, own, small, trouble: useStored(mirrorTrouble) };
}
