import type { Settings } from '@/core/settings/settings';

/** The settings with nothing in them about this host. */
export function withoutSite(settings: Settings, host: string): Settings {
  const without = (hosts: readonly string[]) => hosts.filter((other) => other !== host);
  return {
    ...settings,
    pausedHosts: without(settings.pausedHosts),
    askHosts: without(settings.askHosts),
    rejectHosts: without(settings.rejectHosts),
    readerHosts: without(settings.readerHosts),
    otherWayHosts: without(settings.otherWayHosts),
    noSourcesHosts: without(settings.noSourcesHosts),
  };
}
