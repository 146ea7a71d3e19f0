import { expect, test } from 'vitest';
import { defaultLook } from '@/core/look/look';
import type { ReadingPlace } from '@/core/reading/reading-place';
import { defaultSettings, type Settings } from '@/core/settings/settings';
import { listSites, siteChoices } from '@/core/sites/list-sites';
import { isListedChoice, withoutChoice } from '@/core/sites/without-choice';
import { withoutSite } from '@/core/sites/without-site';

const anchor = {} as ReadingPlace['anchor'];
const host = 'www.harbour.example';
const lists = Object.keys(defaultSettings).filter((key) =>
  key.endsWith('Hosts'),
) as (keyof Settings)[];
const everyList = (hosts: string[]): Settings => ({
  ...defaultSettings,
  ...Object.fromEntries(lists.map((list) => [list, hosts])),
});
const kept = {
  settings: defaultSettings,
  added: [],
  looks: [],
  rules: [],
  places: [],
};

test('a site is listed once with all that is set for it, and every list of the settings is one of these', () => {
  const [site, ...others] = listSites({
    settings: everyList([host]),
    added: [host],
    looks: [{ host, look: defaultLook }],
    rules: [`${host}##.quiz`, `${host}#@#.note`, '##.everywhere', 'other.example,b.example##.box'],
    places: [
      { page: ['https://harbour.example/sleep', 'doi:10.1/x'], anchor },
      { page: ['https://harbour.example.org/sleep'], anchor },
    ],
  });
  expect(site).toEqual({ host, choices: [...siteChoices], rules: 2, places: 1 });
  expect(others).toEqual([]);
  expect(lists).toHaveLength(siteChoices.length - 2);
});

test('where somebody stopped reading makes no list of what they read', () => {
  const places = [{ page: ['https://harbour.example/sleep'], anchor }];
  expect(listSites({ ...kept, places })).toEqual([]);
});

test('a rule of one site alone is enough to list it', () => {
  const rules = ['b.example##.x', '! a.example##.x', '*##.y', '~c.example##.z', 'a.example#@#.x'];
  expect(listSites({ ...kept, rules }).map((site) => site.host)).toEqual([
    'a.example',
    'b.example',
  ]);
});

test('a site that is forgotten is on no list any more, and the others are', () => {
  const next = withoutSite(everyList(['a.example', host]), host);
  for (const list of lists) expect(next[list], list).toEqual(['a.example']);
});

test('one choice is taken back, and no other', () => {
  for (const choice of siteChoices) {
    if (!isListedChoice(choice)) continue;
    const settings = withoutChoice(everyList([host]), host, choice);
    const [site] = listSites({ ...kept, settings });
    expect(site?.choices).toEqual(
      siteChoices.filter((other) => other !== choice && !['added', 'look'].includes(other)),
    );
  }
});
