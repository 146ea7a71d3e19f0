import { isRecord } from '@/core/is-record';
import { parseLook, type Look } from './look';

/** A site that is read in a look of its own; the one changed last stands first. */
export type SiteLook = { host: string; look: Look };

/** The browser's sync takes 8,192 bytes a value, its name and our wrapping included. */
const mostBytes = 7800;

export function parseSiteLooks(stored: unknown): SiteLook[] {
  if (!Array.isArray(stored)) return [];
  const seen = new Set<string>();
  return stored.flatMap((each: unknown) => {
    if (!isRecord(each)) return [];
    const { host } = each;
    if (typeof host !== 'string' || host === '' || seen.has(host)) return [];
    seen.add(host);
    return [{ host, look: parseLook(each['look']) }];
  });
}

export function lookOf(sites: readonly SiteLook[], host: string): Look | null {
  return sites.find((site) => site.host === host)?.look ?? null;
}

/** The site with that look, in front; the sites not touched for longest go when there is no room. */
export function withSite(sites: readonly SiteLook[], host: string, look: Look): SiteLook[] {
  const all = [{ host, look }, ...withoutSite(sites, host)];
  let bytes = 2;
  const fitting = all.findIndex((site) => (bytes += sizeOf(site) + 1) > mostBytes);
  return fitting === -1 ? all : all.slice(0, fitting);
}

export function withoutSite(sites: readonly SiteLook[], host: string): SiteLook[] {
  return sites.filter((site) => site.host !== host);
}

/** Hosts are ASCII, and so is everything in a look. */
const sizeOf = (site: SiteLook) => JSON.stringify(site).length;
