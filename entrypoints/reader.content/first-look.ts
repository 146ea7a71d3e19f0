import type { Look } from '@/core/look/look';
import { lookOf, type SiteLook } from '@/core/look/site-looks';
import type { Settings } from '@/core/settings/settings';
import { listening, look, settings, siteLooks } from '@/platform/storage-in-pages';
import { bringFont } from './bring-font';

/** All that the first frame depends on, read before there is one. */
export type FirstLook = {
  /** The look of this site, or else of everywhere. */
  look: Look;
  everywhere: Look;
  sites: SiteLook[];
  settings: Settings;
  listening: Awaited<ReturnType<typeof listening.read>>;
  fontFailed: boolean;
};

/** A font that takes longer, ms, comes in later: nobody waits for letters with nothing before them. */
const mostWaitMs = 400;

export async function firstLook(host: string): Promise<FirstLook> {
  const [everywhere, sites, chosen, listens] = await Promise.all([
    look.read(),
    siteLooks.read(),
    settings.read(),
    listening.read(),
  ]);
  const shown = lookOf(sites, host) ?? everywhere;
  const isThere = await Promise.race([
    bringFont(shown.font),
    new Promise<true>((resolve) => setTimeout(() => resolve(true), mostWaitMs)),
  ]);
  return {
    look: shown,
    everywhere,
    sites,
    settings: chosen,
    listening: listens,
    fontFailed: !isThere,
  };
}
