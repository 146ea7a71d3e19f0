import { useEffect, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import type { GivenPermission, HeldPermissions } from '@/core/settings/permission';
import { stopByItself } from '@/platform/by-itself';
import { heldPermissions, takeBack } from '@/platform/held-permissions';
import { watchSites } from '@/platform/sites';
import { syncServer } from '@/platform/storage';
import { leaveServer } from '@/platform/sync-with-server';

/** What the browser lets us do, as it is at this moment, and the way to take it back. */
export function usePermissions() {
  const [held, setHeld] = useState<HeldPermissions | null>(null);
  const server = useStored(syncServer);
  useEffect(() => {
    const look = () => void heldPermissions().then(setHeld);
    look();
    return watchSites(look);
  }, [server?.url]);

  const onTakeBack = async ({ origin, host, isServer }: GivenPermission): Promise<boolean> => {
    if (isServer) await leaveServer();
    // Without the permission nothing opens there by itself, and it must not say so.
    else if (host) await stopByItself(host);
    if (!(await heldPermissions()).given.some((other) => other.origin === origin)) return true;
    return takeBack(origin);
  };
  return { held, onTakeBack };
}
