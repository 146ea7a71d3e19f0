import type { ServerProps } from '@/components/options/server';
import { firstState } from '@/core/sync/sync-state';

/** Of the options: no server is connected, and none is found. */
export const serverAtRest: ServerProps = {
  server: null,
  state: firstState,
  conflicts: [],
  onNow: () => undefined,
  onPause: () => undefined,
  onLeave: () => Promise.resolve(),
  onSeen: () => undefined,
  onConnect: () => Promise.resolve(null),
  onFind: () => Promise.resolve({ ok: false, why: 'no-account' }),
  onConnectStorage: () => Promise.resolve(null),
};
