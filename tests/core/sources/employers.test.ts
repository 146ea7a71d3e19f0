import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

/** Roles, bodies and place of the first person a text lets speak. */
const speaker = (text: string) => {
  const person = findSources(
    text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })),
  ).sources.find(({ kind }) => kind === 'person');
  return [
    person?.roles.map((one) => one.text),
    person?.orgs.map((one) => one.text),
    person?.place?.text ?? null,
  ];
};

describe('where somebody works is told', () => {
  test.each([
    [
      'without the place that owns the body',
      'Naps help, said Dr. Nora Vale, a surgeon at Denmark’s Elm University.',
      [['surgeon'], ['Elm University'], 'Denmark'],
    ],
    [
      'with the noun of the body in small letters',
      'Naps help, said Dr. Nora Vale, a surgeon at the Otto Brandt medical center.',
      [['surgeon'], ['Otto Brandt medical center'], null],
    ],
    [
      'behind the noun that says what the body is',
      'Dr. Nora Vale, a scientist for the advocacy group Bright Lungs, said naps help.',
      [['scientist'], ['Bright Lungs'], null],
    ],
    [
      'by a maker before the role',
      '“Naps help,” said Nora Vale, a Lumora senior scientist.',
      [['senior scientist'], ['Lumora'], null],
    ],
    [
      'by a university of one word before the role',
      '“Naps help,” said Yale psychologist Nora Vale.',
      [['psychologist'], ['Yale'], null],
    ],
    [
      'by letters before a role that once was',
      '“Naps help,” said Nora Vale, NSRA former president.',
      [['former president'], ['NSRA'], null],
    ],
    [
      'not by a country before the role',
      '“Naps help,” said UK scientist Nora Vale.',
      [['scientist'], [], 'UK'],
    ],
    [
      'not by a people before the role',
      '“Naps help,” said Danish scientist Nora Vale.',
      [['scientist'], [], null],
    ],
    [
      'not by an illness before the role',
      '“Naps help,” said Nora Vale, an Alzheimer’s researcher at Elm University.',
      [['Alzheimer’s researcher'], ['Elm University'], null],
    ],
    [
      'not by a method before the role',
      '“Naps help,” said Nora Vale, a Pilates instructor.',
      [['Pilates instructor'], [], null],
    ],
    [
      'not by a town of the writer’s house style',
      '“Naps help,” said Nora Vale, a Moss Creek, Pa., physician who is president of the Sleep Academy.',
      [['physician', 'president'], ['Sleep Academy'], 'Moss Creek, Pa.'],
    ],
    [
      'by the second of two roles',
      'Nora Vale, a physician and chief sleep control officer of the Nap Society, said naps help.',
      [['physician', 'chief sleep control officer'], ['Nap Society'], null],
    ],
    [
      'by the second verb of a clause',
      '“Naps help,” says Dr. Nora Vale, who led the study and is director of the center for sleep research at Moor Hospital.',
      [['director of the center for sleep research'], ['Moor Hospital'], null],
    ],
    [
      'by a tie without a role',
      '“Naps help,” said Dr. Nora Vale, who is also with the department of sleep medicine at Moor Hospital.',
      [[], ['Moor Hospital'], null],
    ],
    [
      'by the main verb of a sentence',
      'Dr. Nora Vale coordinates the Sleep Program at Moor Hospital in Boston. She said naps help.',
      [[], ['Sleep Program at Moor Hospital'], 'Boston'],
    ],
    [
      'behind letters and a comma',
      'Nora Vale, Ph.D., is the director of the sleep lab at Moor Hospital. Vale says naps help.',
      [['director of the sleep lab'], ['Moor Hospital'], null],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speaker(text)).toEqual(expected);
  });
});
