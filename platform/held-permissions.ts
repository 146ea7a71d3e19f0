import { browser } from '#imports';
import { hostOf } from '@/core/clutter/match-pattern';
import { fixedPermissions, type HeldPermissions } from '@/core/settings/permission';
import { readServerAddress } from '@/core/sync/sync-server';
import { listedPatterns } from './sites';
import { syncServer } from './storage';

/** What the browser says that we may do, and what of it can be taken back. */
export async function heldPermissions(): Promise<HeldPermissions> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const fixed = new Set([...listedPatterns(), ...(manifest.host_permissions ?? [])]);
  const server = await syncServer.read();
  const address = server && readServerAddress(server.url);
  return {
    fixed: fixedPermissions.filter((name) => permissions.some((held) => held === name)),
    listed: listedPatterns().flatMap((pattern) => hostOf(pattern) ?? []),
    given: origins
      .filter((origin) => !fixed.has(origin))
      .map((origin) => ({
        origin,
        host: hostOf(origin),
        isServer: address?.ok === true && origin === address.pattern,
      }))
      .sort((one, other) => (one.host ?? '').localeCompare(other.host ?? '')),
  };
}

/** Answers whether the browser took it: what a policy of an employer gives stays. */
export const takeBack = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] }).catch(() => false);
