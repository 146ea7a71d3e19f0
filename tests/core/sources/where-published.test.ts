import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';
import type { Block } from '@/core/sources/source';

const read = (...texts: string[]) =>
  findSources(texts.map((text): Block => ({ kind: 'paragraph', text })));
/** Who speaks, where it came out and when. */
const ties = (...texts: string[]) =>
  read(...texts).attributions.map(({ mention, publication, date }) => [
    mention.text,
    publication?.text ?? null,
    date?.iso ?? null,
  ]);
const journals = (...texts: string[]) => read(...texts).publications.map(({ name }) => name.text);

describe('the name of a journal', () => {
  test.each([
    ['runs across a genitive', 'in the journal Moor’s Disease & Care', 'Moor’s Disease & Care'],
    ['keeps its second title', 'in Moor’s Care: The Journal of Elm Nursing', null],
    ['is the longer of two', 'by JAMA Pediatrics', 'JAMA Pediatrics'],
    ['may be one word nobody listed', 'today [May 3] in Sleeptarget', 'Sleeptarget'],
    ['may begin small', 'Thursday in npj Naps', 'npj Naps'],
    ['stands behind the day of its issue', 'as a letter in Friday’s Journal of Naps', null],
    ['may lose its first capital', 'in mNaps', 'mNaps'],
    ['may be called before the word', 'in the Elm Education journal', 'Elm Education'],
    [
      'keeps a field behind “in”',
      'in Restful Therapies in Medicine',
      'Restful Therapies in Medicine',
    ],
    ['of two joined by “and” is the first', 'in Neurology and Naps', 'Neurology'],
  ])('%s', (_how, words, name) => {
    const expected = name ?? words.replace(/^.*?in (?:Friday’s )?/, '');
    expect(journals(`Naps help, says a study published ${words}.`)).toEqual([expected]);
  });

  test.each([
    ['two places', 'Cases were reported in Britain and the US, and doctors said naps help.'],
    ['a county', 'Of the deaths reported in Elm County, most were men, doctors said.'],
    ['an island', 'The trial, which was conducted in Moor Island, found that naps help.'],
    ['a language', 'The paper, published in Portuguese, found that naps help.'],
    ['a newsroom', 'More research is in the APS Press Room.'],
  ])('is none of %s', (_what, text) => {
    expect(journals(text)).toEqual([]);
  });

  test('stands behind “this week’s”', () => {
    expect(journals('A study in this week’s Nature found that naps help.')).toEqual(['Nature']);
  });

  test('may stand before its study, and never opens a sentence so', () => {
    expect(journals('A Nature study shows that naps help.')).toEqual(['Nature']);
    expect(journals('Vaccine studies show that naps help.')).toEqual([]);
  });

  test('begins behind the office of its editor', () => {
    expect(
      journals(
        '“Naps help,” said Nora Vale, MD, Editor-in-Chief of the Journal of Naps and President of Elm Institute.',
      ),
    ).toEqual(['Journal of Naps']);
  });
});

describe('where a study came out', () => {
  test('is carried to what the opening called new', () => {
    expect(
      ties(
        'A new study suggests that naps help.',
        'Most people nap.',
        'Few say so.',
        'Beds are cheap.',
        'Nights are long.',
        'The study was published in the journal Moor Medicine in 2016.',
      ),
    ).toEqual([['A new study', 'Moor Medicine', '2016']]);
  });

  test('is carried by a study called by a body’s name, and its article stays with it', () => {
    expect(
      ties(
        'Naps are a good tool, a new University of Elm study suggests.',
        'The study, published Monday in the journal Moor Medicine, was small.',
      ),
    ).toEqual([['a new University of Elm study', 'Moor Medicine', null]]);
  });

  test('is known beside another journal, if an author speaks of “the study”', () => {
    expect(
      ties(
        'A new study has found that naps help.',
        '“It works,” said Dr. Nora Vale, an author of the study, which was published in the journal Moor Medicine.',
        'Another trial came out in the journal Elm Care.',
      ),
    ).toEqual([
      ['A new study', 'Moor Medicine', null],
      ['Dr. Nora Vale', 'Moor Medicine', null],
    ]);
  });

  test.each([
    [
      'a study of another year',
      'The study was published in the journal Moor Medicine. A large study in 2002 found that naps harm.',
      [['A large study', null, '2002']],
    ],
    [
      'what an editor of the journal says',
      '“Naps help,” said Nora Vale, a doctor and associate editor of the Journal of Naps.',
      [['Nora Vale', null, null]],
    ],
    [
      'research as such',
      'According to a study published in the Journal of Naps, beds are cheap. Research has shown that naps help.',
      [
        ['a study', 'Journal of Naps', null],
        ['Research', null, null],
      ],
    ],
    [
      'the body somebody advises',
      '“Naps help,” says Dr. Nora Vale, an adviser to Napsite.',
      [['Dr. Nora Vale', null, null]],
    ],
  ])('is not told of %s', (_what, text, expected) => {
    expect(ties(text)).toEqual(expected);
  });
});

describe('the year', () => {
  test('goes with a study to where it is called again', () => {
    expect(
      ties('A 2015 study found that naps help.', 'The study also found that nights help.'),
    ).toEqual([
      ['A 2015 study', null, '2015'],
      ['The study', null, '2015'],
    ]);
    expect(
      ties(
        'In a study published in 2023, researchers asked 90 nurses. The researchers found that naps help.',
      ),
    ).toEqual([['The researchers', null, '2023']]);
    expect(
      ties(
        'In a study published in 2016 in the journal Sleep, researchers asked 90 nurses. They found that naps help.',
      ),
    ).toEqual([['They', 'Sleep', '2016']]);
  });

  test.each([
    ['in front of a body', 'In 2007, the Elm Academy recommended that all nap.', '2007'],
    ['behind “but”', 'But in 2007, the Elm Academy recommended that all nap.', '2007'],
    ['behind the verb', 'Dr. Nora Vale reported in 2007 that naps help.', '2007'],
    [
      'in brackets',
      'Research published (January 2016) in the Journal of Naps showed that naps help.',
      '2016-01',
    ],
    ['before a recommendation', 'The 2009 nap recommendation said that naps help.', '2009'],
    [
      'of an article',
      'Naps help, according to a 2009 article in the journal Moor Medicine.',
      '2009',
    ],
    ['of their own study', 'In their 2016 study, the researchers found that naps help.', '2016'],
    ['of research from it', 'Research from 2013 found that naps help.', '2013'],
    ['of a body’s survey', 'According to the 2015 National Nap Survey, naps help.', '2015'],
    [
      'of a study with a name of its own',
      'A landmark 2002 study, the Nap Prevention Program, showed that naps help.',
      '2002',
    ],
    ['of a report', 'A report released in 2019 by the Elm Institute says naps help.', '2019'],
    ['of a trial', 'A study done in 2008 found that naps help.', '2008'],
    [
      'behind a journal and its letters',
      'A study published in the Journal of the Elm Association of Sleep (JEAS) in 2010 found that naps help.',
      '2010',
    ],
  ])('%s is when it was told', (_where, text, iso) => {
    expect(ties(text)[0]?.[2]).toBe(iso);
  });

  test.each([
    ['one of two', 'Studies in 2007 and 2008 suggested that naps help.'],
    [
      'what a speaker opposes',
      '“Naps help,” said Dr. Nora Vale, who disagrees with the 2009 guideline.',
    ],
    [
      'the place and day of a release',
      'ELM, June 22, 2016 – A new study published in the Journal of Naps suggests that naps help.',
    ],
  ])('is not %s', (_what, text) => {
    expect(ties(text)[0]?.[2]).toBeNull();
  });
});
