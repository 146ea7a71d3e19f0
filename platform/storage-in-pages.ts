import { browser } from '#imports';
import { parseChoices, type CalorieChoices } from '@/core/calories/choices';
import { parseOwnLines } from '@/core/clutter/own-rules';
import { parseMarkingChoices, type MarkingChoices } from '@/core/highlights/marking-choices';
import { parseListening, type Listening } from '@/core/listening/listening';
import { parseLook, type Look } from '@/core/look/look';
import { parseSiteLooks, type SiteLook } from '@/core/look/site-looks';
import { homeUnits } from '@/core/settings/home-units';
import { parseSettings, type Settings } from '@/core/settings/settings';
import { isRecord } from '@/core/is-record';
import type { Stored } from '@/core/stored';
import { stored } from './stored-value';

/*
 * What scripts in a page read and write. The rest of the list, storage.ts, would bring foods, figures and
 * servers into every page, 4 kB of it.
 */

const always = () => Promise.resolve(true);
/**
 * The browser’s own language, with its country where it names one. `Intl` knows it too, and costs the first page of
 * a site 70 ms: Chromium loads its tables then.
 */
const browserTag = () => browser.i18n.getUILanguage();

export const settings: Stored<Settings> = stored({
  key: 'o:settings',
  version: 1,
  inFile: 'options',
  isShared: always,
  parse: (from) => parseSettings(from, homeUnits(browserTag())),
});

/** How articles look, and the theme of every page of ours; the theme was once among the settings. */
export const look: Stored<Look> = stored({
  key: 'o:look',
  version: 1,
  inFile: 'options',
  isShared: always,
  parse: parseLook,
  inherit: {
    key: 'o:settings',
    from: (older) => (isRecord(older) ? { theme: older['theme'] } : undefined),
  },
});

/** The looks of single sites. A key of its own: the browser's sync limits each value, not their sum. */
export const siteLooks: Stored<SiteLook[]> = stored({
  key: 'o:site-looks',
  version: 1,
  inFile: 'options',
  isShared: always,
  parse: parseSiteLooks,
});

/** What the person hides and keeps beside our own rules, as lines. */
export const ownRules: Stored<string[]> = stored({
  key: 'o:own-rules',
  version: 1,
  inFile: 'options',
  isShared: always,
  parse: parseOwnLines,
});

export const choicesKey = 'calories:choices';
export const choices: Stored<CalorieChoices> = stored({
  key: choicesKey,
  version: 1,
  parse: parseChoices,
});

/** Voices are of this device, so what is chosen among them stays on it. */
export const listening: Stored<Listening> = stored({
  key: 'reader:listening',
  version: 1,
  inFile: 'options',
  parse: parseListening,
});

/** What colours are called, and whether the bar comes by itself on pages. */
export const markingChoices: Stored<MarkingChoices> = stored({
  key: 'o:marking',
  version: 1,
  inFile: 'options',
  isShared: always,
  parse: parseMarkingChoices,
});

/** Counts the changes to the highlights, so that every window sees that there was one. */
export const highlightsRevision: Stored<number> = stored({
  key: 'highlights:revision',
  version: 1,
  parse: (value) => (typeof value === 'number' ? value : 0),
});
