import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
/** Whom each statement is given to, and whether as evidence. */
const givenTo = (text: string) => {
  const { sources, attributions } = read(text);
  return attributions.map(({ source }) => {
    const one = sources.find(({ id }) => id === source);
    return [one?.kind, one?.name?.text ?? null, one?.expert];
  });
};

describe('nobody becomes an expert by standing near one', () => {
  test('a parent known by one name speaks for herself', () => {
    const text =
      'Dr. Ada Moss said that naps are rare.\nVale, a single mother, tried one. Vale says that it helped, and she hopes that others try.';
    expect(givenTo(text).slice(1)).toEqual([
      ['person', 'Vale', false],
      ['person', 'Vale', false],
    ]);
  });

  test('a pronoun that may be either of two is nobody; one that can only be one of them is that one', () => {
    const visit = 'So Robin Vale, a student of music, went to see therapist Kit Moss in York.';
    expect(givenTo(`${visit} She believes all of that helped.`)).toEqual([]);
    expect(givenTo('Therapist Kit Moss works in York. She believes all of that helped.')).toEqual([
      ['person', 'Kit Moss', true],
    ]);
  });

  test('a student whose age is told is a person the story is about; with letters behind the name one is more', () => {
    expect(
      givenTo('Robin Vale, 25, a doctoral student in food science, said that naps help.'),
    ).toEqual([['person', 'Robin Vale', false]]);
    expect(
      givenTo('Robin Vale, MD, a doctoral student in food science, said that naps help.'),
    ).toEqual([['person', 'Robin Vale', true]]);
  });

  test('a doctor whose age is told stays one', () => {
    expect(givenTo('Dr. Robin Vale, 52, of Elm Hospital, said that naps help.')).toEqual([
      ['person', 'Robin Vale', true],
    ]);
  });

  test('an age in words makes a person of the story as one in figures does', () => {
    const text = '“Naps help,” said Robin Vale, aged 34, a teacher from York.';
    expect(read(text).sources.map(({ standing }) => standing)).toEqual(['lay']);
  });

  test('a group that was studied says nothing by what became of it', () => {
    const text = 'The mice slept, and the treated group lost weight, showing that naps help.';
    expect(givenTo(text)).toEqual([]);
  });

  test('a survey of a newspaper is no evidence, one of a university is', () => {
    expect(givenTo('A new ABC News survey of 50 wards found that naps are rare.')).toEqual([
      ['study', expect.stringContaining('ABC News survey'), false],
    ]);
    expect(givenTo('A new Elm University survey of 50 wards found that naps are rare.')).toEqual([
      ['study', expect.anything(), true],
    ]);
  });

  test.each([
    'a graduate student at Elm University who has type 1 diabetes',
    'a sleep researcher at Elm University who was diagnosed with asthma',
    'a financial aid specialist from Reno, Nev.',
    'a software consultant',
    'a coach driver from Leeds',
    'a factory worker',
    'a volunteer and former bank manager',
    'an account director in Maryland',
  ])('who speaks of their own illness, or works at something else, is none: %s', (who) => {
    expect(givenTo(`“Naps help,” said Robin Vale, ${who}.`)).toEqual([
      ['person', 'Robin Vale', false],
    ]);
  });

  test.each([
    'a sleep researcher who has studied heart disease',
    'a health insurance analyst',
    'manager of the weight clinic',
    'a clinical social worker',
    'a patient advocate at Elm Hospital',
    'who trains runners',
    'one of the scientists involved in the research',
  ])('who studies an illness, or works at both, is one: %s', (who) => {
    expect(givenTo(`“Naps help,” said Robin Vale, ${who}.`)).toEqual([
      ['person', 'Robin Vale', true],
    ]);
  });
});
