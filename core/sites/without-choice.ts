import type { Settings } from '@/core/settings/settings';
import type { SiteChoice } from './list-sites';

/** The lists of hosts among the settings, by what being on them means. */
const lists = {
  paused: 'pausedHosts',
  asks: 'askHosts',
  rejects: 'rejectHosts',
  otherWay: 'otherWayHosts',
  noSources: 'noSourcesHosts',
} as const satisfies Partial<Record<SiteChoice, keyof Settings>>;

/** Choices that are nothing but a line among the settings; the others take more than that to take back. */
export type ListedChoice = keyof typeof lists;

export const isListedChoice = (choice: SiteChoice): choice is ListedChoice => choice in lists;

export function withoutChoice(settings: Settings, host: string, choice: ListedChoice): Settings {
  const list = lists[choice];
  return { ...settings, [list]: settings[list].filter((other) => other !== host) };
}
