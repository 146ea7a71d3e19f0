import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { activityLevels } from '@/core/calories/profile';
import type { WhoClass } from '@/core/calories/bmi';
import type { MissingField, Unusual } from '@/core/calories/check-profile';
import { leftOutReasons } from '@/core/article/left-out';
import { matchStates } from '@/core/anchors/quote';
import type { Weighty } from '@/core/highlights/compare-texts';
import { savedDates } from '@/core/highlights/search-highlights';
import { highlightColours } from '@/core/highlights/highlight';
import { sourceGroups } from '@/core/sources/sources-markdown';
import { exportForms } from '@/core/highlights/export-highlights';
import { highlightParts } from '@/core/highlights/sync-record';
import { releases } from '@/core/news/release';
import { fixedPermissions } from '@/core/settings/permission';
import { popupTabs } from '@/core/settings/popup-tab';
import { storedParts } from '@/core/settings/stored-part';
import { siteChoices } from '@/core/sites/list-sites';
import { alignments, fonts, lookThemes } from '@/core/look/look';
import { steps } from '@/core/look/steps';
import type { LookUp } from '@/core/sources/look-ups';
import type { Attribution, SourceCount } from '@/core/sources/source';

const english = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

const sections = new Set(Object.keys(english).map((key) => key.split('_')[0] ?? ''));

// Vite's own glob, so that watch mode re-runs this file when a screen changes.
const code = Object.values(
  import.meta.glob<string>(['/{components,entrypoints}/**/*.{ts,tsx}', '/wxt.config.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

/** All of a type that has no list at run time: the compiler asks for each of them. */
const all = (names: Record<string, true>) => Object.keys(names);

/** What follows each beginning of a key that is put together while running. */
const endings: Record<string, readonly string[]> = {
  'library.states.': matchStates,
  'library.dates.': savedDates,
  'marking.counts.': ['found', 'changed', 'ambiguous', 'notFound'],
  'marking.state.': matchStates.filter((state) => state !== 'exact'),
  'marking.weighty.': all({
    number: true,
    unit: true,
    negation: true,
    several: true,
  } satisfies Record<Weighty | 'several', true>),
  'marking.': ['startBack', 'startOn', 'endBack', 'endOn'],
  'calculator.activities.': activityLevels,
  'calculator.bmiClasses.': all({
    underweight: true,
    healthy: true,
    overweight: true,
    obesity: true,
  } satisfies Record<WhoClass, true>),
  'calculator.missing.': all({
    sex: true,
    ageYears: true,
    heightCm: true,
    weightKg: true,
    weightBeforePregnancyKg: true,
    bodyFatPercent: true,
  } satisfies Record<MissingField, true>),
  'calculator.unusual.': all({ weight: true, bmi: true } satisfies Record<
    Exclude<Unusual, 'height'>,
    true
  >),
  'clutter.reason.': leftOutReasons,
  'exchange.': ['reading', 'writing', 'added', 'changed', 'same'],
  'exchange.forms.': exportForms.flatMap((form) => [form, `${form}Hint`]),
  'highlight.colours.': highlightColours,
  'look.themes.': lookThemes,
  'look.fonts.': fonts,
  'look.alignments.': alignments,
  'look.own.': ['ink', 'paper'],
  'look.fields.': Object.keys(steps),
  'look.up.': Object.keys(steps),
  'look.down.': Object.keys(steps),
  'news.': releases.flatMap(({ points }) => points),
  'options.may.why.': fixedPermissions,
  'options.sites.': siteChoices,
  'options.stored.parts.': storedParts,
  'popup.tab.': popupTabs,
  'reader.card.mode.': all({ direct: true, mixed: true, indirect: true } satisfies Record<
    Attribution['mode'],
    true
  >),
  // The keys of a table in `key-list.tsx`.
  'reader.keys.': [
    'paragraph',
    'card',
    'jump',
    'highlight',
    'colour',
    'menu',
    'undo',
    'close',
    'leave',
    'back',
    'page',
    'ends',
    'speed',
    'line',
  ],
  'reader.sources.groups.': sourceGroups,
  'reader.sources.where.': all({ pubmed: true, orcid: true } satisfies Record<
    LookUp['where'],
    true
  >),
  'server.part.': [...highlightParts, 'deleted'],
  'reader.strip.': all({
    experts: true,
    outside: true,
    unnamed: true,
    studies: true,
    publications: true,
    linked: true,
  } satisfies Record<keyof SourceCount, true>),
};

/** Every key the code names: whole in quotes, in the manifest, or by its beginning and an ending. */
const said = new Set(
  [
    // Other quoted words with dots in them begin with no section of the file.
    ...[...code.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z0-9]+)+)'/g)]
      .map(([, key = '']) => key)
      .filter((key) => sections.has(key.split('.')[0] ?? '')),
    ...[...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key),
    ...Object.entries(endings).flatMap(([beginning, ends]) => ends.map((end) => beginning + end)),
  ].map((key) => key.replaceAll('.', '_')),
);

test('every key is one that Chrome takes: it refuses the whole extension over a hyphen', () => {
  expect(Object.keys(english).filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
});

test('no word is empty, and none holds markup', () => {
  for (const [key, { message }] of Object.entries(english)) {
    expect(message.trim(), key).not.toBe('');
    expect(message, key).not.toMatch(/<\/?[a-z]/i);
  }
});

describe('the words and the code that says them', () => {
  test('every word is said somewhere', () => {
    expect(Object.keys(english).filter((key) => !said.has(key))).toEqual([]);
  });

  test('every word that is said exists', () => {
    expect([...said].filter((key) => !(key in english))).toEqual([]);
  });

  test('a key put together while running is one of those listed here', () => {
    const built = [...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)];
    const prefixes = new Set(built.map(([, prefix]) => prefix));
    expect([...prefixes].sort()).toEqual(Object.keys(endings).sort());
  });
});
