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
import { letterKey } from '@/core/sources/letters';
import type { LookUp } from '@/core/sources/look-ups';
import type { Attribution, SourceCount } from '@/core/sources/source';
import letters from '@/data/sources/letters.json';

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
  'credentials.': [letters.clinician, letters.researcher, letters.practitioner, letters.unknown]
    .flatMap((line) => line.split(' '))
    .map(letterKey),
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

const names = Object.keys(import.meta.glob('/locales/*.yml')).map((path) =>
  path.replace(/^.*\/|\.yml$/g, ''),
);

/** As many columns as text takes: a Chinese or Japanese character is as wide as two Latin letters. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/\p{M}|\p{Cf}/u.test(letter) ? 0 : /[\u1100-\u11ff\u2e80-\uffdc]/.test(letter) ? 2 : 1),
    0,
  );
const marksOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Places that do not grow: so many columns at the most. The stores show no longer description. */
const narrow: [RegExp, number][] = [[/^extDescription$/, 132]];
/** What stands in one row of the popup, 360 px wide: so many columns in all. */
const rows: [readonly string[], number][] = [
  [popupTabs.map((tab) => `popup_tab_${tab}`), 36],
  [['popup_library', 'popup_panel', 'popup_options'], 37],
];

test('all ten languages are there', () => {
  expect(names.sort()).toEqual(
    ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pt_BR', 'zh_CN'].sort(),
  );
});

describe.each(names)('%s', async (name) => {
  const words = generateChromeMessages(await parseMessagesFile(`locales/${name}.yml`));
  const tag = words['language_tag']?.message ?? '';
  const text = (key: string) => words[key]?.message ?? '';
  const keys = Object.keys(words);

  test('has every message that English has, and no other', () => {
    expect(keys.sort()).toEqual(Object.keys(english).sort());
  });

  test('says which language it is', () => {
    expect(tag.replace('-', '_')).toBe(name);
    // Of ours, Arabic alone is written from the right.
    expect(text('language_direction')).toBe(name === 'ar' ? 'rtl' : 'ltr');
  });

  test('has no empty message, and no markup', () => {
    for (const key of keys) {
      expect(text(key).trim(), key).not.toBe('');
      expect(text(key), key).not.toMatch(/<\/?[a-z]/i);
    }
  });

  test('names what English names, in as many forms as its plural has', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const key of keys) {
      const forms = text(key).split(' | ');
      const own = english[key]?.message ?? '';
      // The last stands for most numbers; that for one or two may say the number in a word.
      expect(marksOf(forms.at(-1) ?? ''), key).toEqual(marksOf(own));
      if (!own.includes(' | ')) expect(forms, key).toHaveLength(1);
      else if (name === 'ar') expect(forms, key).toHaveLength(pluralCategories.length);
      else if (pluralCategories.length > 1) expect(forms, key).toHaveLength(2);
      else expect(forms, key).toHaveLength(1);
    }
  });

  test('says zero where its plural counts zero as one', () => {
    if (new Intl.PluralRules(tag).select(0) !== 'one') return;
    const silent = keys.filter((key) => {
      const forms = text(key).split(' | ');
      return forms.length > 1 && marksOf(forms[0] ?? '').length < marksOf(forms[1] ?? '').length;
    });
    // Never said of none.
    expect(silent.filter((key) => !['reader_sources_works', 'picker_stays'].includes(key))).toEqual(
      [],
    );
  });

  test('fits its place', () => {
    for (const key of keys) {
      const [own, theirs] = [text(key), english[key]?.message ?? ''].map((message) =>
        Math.max(...message.split(' | ').map(widthOf)),
      );
      expect(own, key).toBeLessThanOrEqual(2.2 * (theirs ?? 0) + 14);
      for (const [place, columns] of narrow)
        if (place.test(key)) expect(own, key).toBeLessThanOrEqual(columns);
    }
    for (const [row, columns] of rows)
      expect(
        row.reduce((sum, key) => sum + widthOf(text(key)), 0),
        row.join(),
      ).toBeLessThanOrEqual(columns);
  });
});
