import type { SiteLook } from '@/core/look/site-looks';
import type { ReadingPlace } from '@/core/reading/reading-place';
import type { Settings } from '@/core/settings/settings';
import { isPlaceOf } from './is-place-of';
import { isRuleOf } from './is-rule-of';

/** What can be set for a single site and taken back again, in the order in which it is listed. */
export const siteChoices = [
  'added',
  'paused',
  'asks',
  'rejects',
  'byItself',
  'otherWay',
  'look',
  'noSources',
] as const;
export type SiteChoice = (typeof siteChoices)[number];

export type Site = {
  host: string;
  choices: SiteChoice[];
  /** How many rules of the person's hold on this site alone. */
  rules: number;
  /** How many of its articles were not read to their end. */
  places: number;
};

/** Everything that is kept by site. */
export type SitesKept = {
  settings: Settings;
  /** Hosts the browser lets us work on because the person said so. */
  added: readonly string[];
  looks: readonly SiteLook[];
  rules: readonly string[];
  places: readonly ReadingPlace[];
};

/**
 * The sites for which anything is set, by name. Where somebody stopped reading is told of them, but makes no
 * site one of the list: that would be a list of what was read.
 */
export function listSites({ settings, added, looks, rules, places }: SitesKept): Site[] {
  const hosts: Record<SiteChoice, readonly string[]> = {
    added,
    paused: settings.pausedHosts,
    asks: settings.askHosts,
    rejects: settings.rejectHosts,
    byItself: settings.readerHosts,
    otherWay: settings.otherWayHosts,
    look: looks.map(({ host }) => host),
    noSources: settings.noSourcesHosts,
  };
  const ofRules = rules.flatMap((line) => /^([^#,~*!]+)#@?#/.exec(line)?.[1] ?? []);
  const all = new Set([...Object.values(hosts).flat(), ...ofRules]);
  return [...all].sort().map((host) => ({
    host,
    choices: siteChoices.filter((choice) => hosts[choice].includes(host)),
    rules: rules.filter((line) => isRuleOf(line, host)).length,
    places: places.filter((place) => isPlaceOf(place, host)).length,
  }));
}
