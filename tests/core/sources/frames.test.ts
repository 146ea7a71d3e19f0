import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
/** Source, verb and claim of each statement. */
const statements = (text: string) =>
  read(text).attributions.map(({ mention, cue, claim }) => [
    mention.text,
    cue?.text,
    claim.map((one) => one.text).join(' … '),
  ]);
/** Whom each statement is given to, and whether as evidence. */
const givenTo = (text: string) => {
  const { sources, attributions } = read(text);
  return attributions.map(({ source }) => {
    const one = sources.find(({ id }) => id === source);
    return [one?.kind, one?.name?.text ?? null, one?.expert];
  });
};

describe('what stands between a source and its verb', () => {
  test.each([
    [
      'a participle between commas',
      'The survey, covering 90 bakers who were asked at their ovens, found that short naps helped.',
      [['The survey', 'found', 'that short naps helped']],
    ],
    [
      'a few words between commas',
      'Earlier trials, in cats and in sailors, have shown that naps are safe.',
      [['Earlier trials', 'shown', 'that naps are safe']],
    ],
    [
      'a month that is also a verb',
      'A study of 40 bakers published in May in the journal of the Moor Association found no harm in naps.',
      [['A study', 'found', 'no harm in naps']],
    ],
    [
      'a turn of the writer before who that is',
      'Dr. Nora Vale runs the ward.\nVale, however, whose own work is on rest, admits that naps are rare.',
      [['Vale', 'admits', 'that naps are rare']],
    ],
    [
      'where somebody works and what is done there',
      'Dr. Nora Vale of the Moor Institute, where the naps were taken, said that they helped.',
      [['Dr. Nora Vale', 'said', 'that they helped']],
    ],
    [
      'a day',
      'The nurses today described the nap as a gift.',
      [['The nurses', 'described', 'the nap as a gift']],
    ],
  ])('may be %s', (_what, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test('a word for somebody who is named says who that is, and does not speak', () => {
    expect(
      statements(
        'Dr. Nora Vale – a sleep nurse at the Moor Clinic in York – notes that naps help.',
      ),
    ).toEqual([['Dr. Nora Vale', 'notes', 'that naps help']]);
    expect(
      statements('In York, the nurse who wrote the plan, Nora Vale, said that naps help.'),
    ).toEqual([['Nora Vale', 'said', 'that naps help']]);
    expect(
      statements('Another charity, the Moor Sleep Trust, said that naps help.').map(([who]) => who),
    ).toEqual(['the Moor Sleep Trust']);
  });

  test('a product is no source for what it shows', () => {
    expect(statements('The Nap Lamp, invented by Nora Vale, shows a green light at noon.')).toEqual(
      [],
    );
  });
});

describe('a verb in -ing hands over', () => {
  test.each([
    [
      'what evidence is showing',
      'A growing body of research is showing that naps help.',
      [['A growing body of research', 'showing', 'that naps help']],
    ],
    [
      'what evidence behind a noun says',
      'The ward opened amid a report warning that naps are rare.',
      [['a report', 'warning', 'that naps are rare']],
    ],
    [
      'what a body calls a thing, in its words',
      'The Moor Sleep Trust went further, calling the rule “a gift to all who nap”.',
      [['The Moor Sleep Trust', 'calling', 'the rule “a gift to all who nap”']],
    ],
    [
      'what experts share',
      'The day ended with nurses from two wards sharing how they nap.',
      [['nurses', 'sharing', 'how they nap']],
    ],
    [
      'what a study found, behind a pause',
      'There has been a good deal of research into naps over the years, broadly finding that they help.',
      [['a good deal of research', 'finding', 'that they help']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test('but no aim, and no verb that only goes on', () => {
    expect(statements('They plan a large trial aimed at showing that naps help.')).toEqual([]);
    expect(statements('YORK—A nap is showing promise against grief.')).toEqual([]);
  });
});

describe('people whom nobody names', () => {
  test.each([
    ['Others, though, urge rest.', [['Others', 'urge', 'rest']]],
    ['Many reported that they had slept.', [['Many', 'reported', 'that they had slept']]],
    ['A nap, say some, is a gift.', [['some', 'say', 'A nap … is a gift']]],
    ['Some customers say the lamp helps.', [['Some customers', 'say', 'the lamp helps']]],
  ])('%s', (text, expected) => {
    const found = statements(text);
    expect(found.map(([who, cue]) => [who, cue])).toEqual(expected.map(([who, cue]) => [who, cue]));
    expect(givenTo(text)).toEqual([['unnamed', null, false]]);
  });

  test.each([
    ['what they hold', 'Some believe that naps help.'],
    ['a number of things', 'Many reported cases were mild, and some claims fail.'],
    ['who is spoken to', 'Parents, tell your doctor that naps help.'],
  ])('are no source: %s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });

  test('a group stands with the person beside it', () => {
    expect(
      statements('Dr. Nora Vale runs the ward. Vale and others argue that naps help.'),
    ).toEqual([['Vale and others', 'argue', 'that naps help']]);
  });

  test('a panel is known by its body, a report by its maker', () => {
    expect(
      statements('In 2007, a Moor Institute advisory panel declared naps safe for bakers.'),
    ).toEqual([['a Moor Institute advisory panel', 'declared', 'naps safe for bakers']]);
    expect(
      statements('An FDA report, released in late June, says naps are safe.').map(([who]) => who),
    ).toEqual(['An FDA report']);
    expect(
      statements('The Moor Institute’s website says naps are safe.').map(([, cue]) => cue),
    ).toEqual(['says']);
  });
});

describe('an act first, then what it told', () => {
  test('of people who are still “they”', () => {
    expect(
      statements(
        'The nurses met the bakers. They also asked 800 sailors and found seven of them slept badly.',
      ).at(-1),
    ).toEqual(['They', 'found', 'seven of them slept badly']);
  });

  test('in the present', () => {
    expect(
      statements('Nurses who did not take part are pleased but caution that this is early work.'),
    ).toEqual([['Nurses', 'caution', 'that this is early work']]);
  });
});

describe('according to', () => {
  test.each([
    ['Naps cost nothing, according to government figures.', 'government figures'],
    ['Naps are rare, according to a 2009 article in the journal Pediatrics.', 'a 2009 article'],
    ['Naps are rare, according to U.S. consultant Moor Hill Research.', 'Moor Hill Research'],
  ])('%s', (text, who) => {
    expect(statements(text).map(([one]) => one)).toEqual([who]);
  });

  test('a study in the words of its makers is their word', () => {
    expect(
      statements('According to the scientists, the results demonstrate the worth of naps.'),
    ).toEqual([['the scientists', 'According to', 'the results demonstrate the worth of naps']]);
  });
});

describe('a name behind its body', () => {
  test.each([
    ['Naps help, said Harvard immunologist Nora Vale.', 'Nora Vale'],
    ['Naps help, said the study leader, Moorfield’s Dr. Nora Vale.', 'Nora Vale'],
    ['Dr. Nora Vale runs the ward.\nNaps help, cautioned Mount Moor’s Vale.', 'Nora Vale'],
  ])('%s', (text, who) => {
    expect(givenTo(text)).toEqual([['person', who, true]]);
  });

  test('what belongs to a person does not speak as that person', () => {
    expect(
      statements('Kim Moss naps, said Kim Moss. “I like it,” says Moss’s daughter Ada, 15.').at(-1),
    ).toEqual(['Moss’s daughter Ada', 'says', '“I like it,”']);
  });

  test('a name and a colon alone hand over the block behind', () => {
    expect(
      statements(
        'Nora Vale, professor of Rest and chief of Moor Wards:\nNaps help most people who work at night.',
      ),
    ).toEqual([['Nora Vale', ':', 'Naps help most people who work at night']]);
    expect(
      statements('Nora Vale, a nurse, says the list is short:\nA nap and a walk.').map(
        ([, cue]) => cue,
      ),
    ).not.toContain(':');
  });
});

describe('nobody becomes an expert by standing near one', () => {
  test('a parent known by one name speaks for herself', () => {
    const text =
      'Dr. Ada Moss said that naps are rare.\nVale, a single mother, tried one. Vale says that it helped, and she hopes that others try.';
    expect(givenTo(text).slice(1)).toEqual([
      ['person', 'Vale', false],
      ['person', 'Vale', false],
    ]);
  });

  test('a pronoun that may be either of two is nobody', () => {
    expect(
      statements(
        'So Robin Vale, a student of music, went to see therapist Kit Moss in York. She believes all of that helped.',
      ),
    ).toEqual([]);
  });

  test('a student whose age is told is a person the story is about', () => {
    expect(
      givenTo('Robin Vale, 25, a doctoral student in food science, said that naps help.'),
    ).toEqual([['person', 'Robin Vale', false]]);
  });

  test('a survey of a newspaper is no evidence', () => {
    expect(givenTo('A new ABC News survey of 50 wards found that naps are rare.')).toEqual([
      ['study', expect.stringContaining('ABC News survey'), false],
    ]);
  });
});

test('an act is no statement', () => {
  expect(statements('The trial compared naps with walks in 40 bakers.')).toEqual([]);
  expect(statements('Nurses from the Moor Clinic looked at stress test results.')).toEqual([]);
  expect(
    statements('Dr. Nora Vale and Dr. Ada Moss wrote the commentary to make naps known.'),
  ).toEqual([]);
});
