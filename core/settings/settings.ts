import { isRecord } from '@/core/is-record';

/** What the person chose; mirrored by the browser's own sync. */
export type Settings = {
  /** Hide clutter on the publishers of the list and on added sites. */
  hideClutter: boolean;
  /** Hosts on which nothing is hidden, though the list or the person covers them. */
  pausedHosts: string[];
  /** Hosts on which it is asked each time whether to clean the page. */
  askHosts: string[];
  /** Hosts on which the page's own button to reject cookies is pressed. */
  rejectHosts: string[];
  /** Hosts whose articles open in the reader by themselves. */
  readerHosts: string[];
  /** Hosts whose articles are read the other way, because something was missing. */
  otherWayHosts: string[];
  /** Show the number of hidden things on the toolbar button. */
  showBadge: boolean;
  /** Tell screen readers how much was hidden on a page. */
  sayHidden: boolean;
  units: 'metric' | 'us';
  energyUnit: 'kcal' | 'kJ';
  showSources: boolean;
  /** Hosts on which it is not shown who is cited. */
  noSourcesHosts: string[];
  /** Go back to where one stopped reading an article. */
  rememberPlace: boolean;
  hideEnergyNumbers: boolean;
  /** The person’s own doctor, or whoever else they turn to: an https or tel address, or ''. */
  careLink: string;
};

export const defaultSettings: Settings = {
  hideClutter: true,
  pausedHosts: [],
  askHosts: [],
  rejectHosts: [],
  readerHosts: [],
  otherWayHosts: [],
  showBadge: true,
  sayHidden: true,
  units: 'us',
  energyUnit: 'kcal',
  showSources: true,
  noSourcesHosts: [],
  rememberPlace: true,
  hideEnergyNumbers: false,
  careLink: '',
};

const readers: { [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  hideClutter: asBoolean,
  pausedHosts: asHosts,
  askHosts: asHosts,
  rejectHosts: asHosts,
  readerHosts: asHosts,
  otherWayHosts: asHosts,
  showBadge: asBoolean,
  sayHidden: asBoolean,
  energyUnit: (value) => (value === 'kcal' || value === 'kJ' ? value : undefined),
  units: (value) => (value === 'metric' || value === 'us' ? value : undefined),
  showSources: asBoolean,
  noSourcesHosts: asHosts,
  rememberPlace: asBoolean,
  hideEnergyNumbers: asBoolean,
  // Told from what runs or lies; what is typed is looked at more closely: core/settings/care-link.ts.
  careLink: (value) =>
    typeof value === 'string' && /^(https:\/\/|tel:|$)/.test(value) ? value : undefined,
};

/** Whether it is shown on this site who is cited. */
export const showsSources = ({ showSources, noSourcesHosts }: Settings, host: string): boolean =>
  showSources && !noSourcesHosts.includes(host);

/**
 * Storage may hold anything: an older shape, a newer one, a hand edit. Keep what is valid, field by field.
 * `units` are those to begin with, as they are used where the person is.
 */
export function parseSettings(stored: unknown, units: Settings['units'] = 'us'): Settings {
  const from = isRecord(stored) ? stored : {};
  const found = Object.entries(readers)
    .map(([key, read]) => [key, read(from[key])] as const)
    .filter(([, value]) => value !== undefined);
  return { ...defaultSettings, units, ...Object.fromEntries(found) };
}

function asHosts(value: unknown): string[] | undefined {
  return Array.isArray(value)
    ? value.filter((host): host is string => typeof host === 'string')
    : undefined;
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
