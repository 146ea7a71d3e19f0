import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';
import type { Block } from '@/core/sources/source';

const read = (...texts: string[]) =>
  findSources(texts.map((text): Block => ({ kind: 'paragraph', text })));
const claims = (...texts: string[]) =>
  read(...texts).attributions.map(({ mention, cue, claim }) => [
    mention.text,
    cue?.text,
    claim.map(({ text }) => text).join(' … '),
  ]);

describe('who speaks is seen whole', () => {
  test.each([
    [
      'behind a study told of in commas',
      'The trial, involving 90 nurses who were seen at Elm Hospital, found that naps help.',
      [['The trial', 'found', 'that naps help']],
    ],
    [
      'behind a study told of in dashes',
      'Early research – most of it on mice – published in the Journal of Naps has shown that naps help.',
      [['Early research', 'shown', 'that naps help']],
    ],
    [
      'behind “so far”',
      'The findings so far from small trials suggest naps help.',
      [['The findings', 'suggest', 'naps help']],
    ],
    [
      'behind a month that is also a verb',
      'A study of 900 nurses published early in May in the Journal of Naps found no harm in naps.',
      [['A study', 'found', 'no harm in naps']],
    ],
    [
      'as the report of a body',
      'An FDA report, released in late June, says naps are safe.',
      [['An FDA report', 'says', 'naps are safe']],
    ],
    [
      'as the site of a body',
      'The CDC’s website says naps are safe.',
      [['The CDC’s website', 'says', 'naps are safe']],
    ],
    [
      'as somebody’s office',
      'Republican Governor Ian Moor’s office denied there was any harm.',
      [['Republican Governor Ian Moor’s office', 'denied', 'there was any harm']],
    ],
    [
      'as the panel of a body',
      'A Food and Drug Administration advisory panel declared naps safe.',
      [['A Food and Drug Administration advisory panel', 'declared', 'naps safe']],
    ],
    [
      'as the agency of a government',
      'Friday the government agency said that naps help.',
      [['the government agency', 'said', 'that naps help']],
    ],
    [
      'with the small last word of its name',
      'West Moor police said the naps were short.',
      [['West Moor police', 'said', 'the naps were short']],
    ],
    [
      'between commas, behind what it is',
      'Another charity, Sleep Elm Care, said the work was promising.',
      [['Sleep Elm Care', 'said', 'the work was promising']],
    ],
    [
      'between commas, behind who built it',
      'The data scientist who built the chart, Nora Vale, said that naps help.',
      [['Nora Vale', 'said', 'that naps help']],
    ],
    ['with a sign inside', 'M&V also said naps help.', [['M&V', 'said', 'naps help']]],
    [
      'with the year before its name',
      'The 2015 Elm Guidelines for Americans highlights short naps.',
      [['The 2015 Elm Guidelines for Americans', 'highlights', 'short naps']],
    ],
    [
      'as figures somebody goes by',
      'One in ten naps, according to government figures.',
      [['government figures', 'according to', 'One in ten naps']],
    ],
    [
      'as earlier work',
      'Earlier work shows that naps help.',
      [['Earlier work', 'shows', 'that naps help']],
    ],
    [
      'with “today” before the verb',
      'Naps help, a major study has today revealed.',
      [['a major study', 'revealed', 'Naps help']],
    ],
    [
      'behind the verb, as a study published somewhere',
      'Naps help, shows a study published in the journal Sleep.',
      [['a study', 'shows', 'Naps help']],
    ],
    [
      'as those who conclude behind what they did',
      'Researchers followed 90 nurses. They also asked 12 people and found just two of them napped.',
      [['They', 'found', 'just two of them napped']],
    ],
    [
      'as those who caution behind what they are',
      'Doctors not connected to the study are keen but caution that it is early.',
      [['Doctors', 'caution', 'that it is early']],
    ],
    [
      'in letters that are a word too',
      'WHO recommends that adults nap.',
      [['WHO', 'recommends', 'that adults nap']],
    ],
    [
      'as a department of a state',
      'The state health department said naps help.',
      [['The state health department', 'said', 'naps help']],
    ],
    [
      'behind what it did',
      'The FDA approved the lamp, saying that naps help.',
      [['The FDA', 'saying', 'that naps help']],
    ],
    [
      'with “and” in its name',
      'The U.S. Department of Health and Human Services estimates that many nap.',
      [['The U.S. Department of Health and Human Services', 'estimates', 'that many nap']],
    ],
    [
      'as the second of two bodies',
      'The American College of Naps and the American Heart Association recommend naps.',
      [['the American Heart Association', 'recommend', 'naps']],
    ],
    [
      'at the head of a block of their own',
      'Nora Vale, professor of sleep and chief of Elm Division of Naps – Rest and Beds:',
      [],
    ],
  ])('%s', (_how, text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test('at the head of a block, with the words in the next', () => {
    expect(
      claims(
        'Nora Vale, senior researcher, Elm Institute of Sleep (EIS):',
        '“Naps will help sooner than pills.”',
      ),
    ).toEqual([['Nora Vale', ':', '“Naps will help sooner than pills.”']]);
  });
});

describe('the one who speaks is the nearest to the verb', () => {
  test.each([
    [
      'not a study told of far before',
      'The findings are the final results of the Elm trial and show the longest rest yet, said Nora Vale, M.D.',
      'Nora Vale',
    ],
    [
      'not whose colleague it is',
      '“Naps help,” said Dr. Moss’s coauthor Nora Vale, MD.',
      'Nora Vale',
    ],
    [
      'not whose daughter it is',
      '“Naps help,” says Dr. Moss’s daughter Nora Vale, 15.',
      'Nora Vale',
    ],
    [
      'not what else the firm is',
      '“Naps help,” Nora Vale, the founder of Elm Inc., the makers of Nap, told us.',
      'Nora Vale',
    ],
    [
      'not the word for who it is',
      'Nora Vale, a 33-year-old stay-at-home mother from Elm, Ohio, said naps help.',
      'Nora Vale',
    ],
    [
      'not the study they speak of',
      'According to the researchers, the study showed that naps help.',
      'the researchers',
    ],
  ])('%s', (_who, text, name) => {
    expect(read(text).attributions.map(({ mention }) => mention.text)).toEqual([name]);
  });

  test.each([
    ['a number of states', 'Doctors in 20 states are looking into naps.'],
    ['what patients need', 'The lamp can be set according to each patient’s needs.'],
    [
      'writing a commentary',
      'Dr. Nora Vale and Dr. Ian Moss wrote the commentary to raise awareness.',
    ],
  ])('and nobody is by %s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });
});

test('letters with their last full stop forgotten are letters', () => {
  const [vale] = read(
    '“Naps help,” said Nora Vale, M.D, pathologist and a study co-author.',
  ).sources;
  expect(vale?.credentials.map(({ text }) => text)).toEqual(['M.D']);
});

test('who edits a blog and tells of their children is no expert', () => {
  const { sources } = read(
    '“Naps help,” wrote Nora Vale, managing editor of the Age of Naps blog and mother of three girls.',
  );
  expect(sources.map(({ expert, standing }) => [expert, standing])).toEqual([[false, 'lay']]);
});

test('the end of a journal’s name is nobody', () => {
  const { sources } = read(
    '“Naps help,” Nora Vale, Editor-in-Chief of the Journal of Child and Adolescent Sleep said in a statement.',
  );
  expect(sources.map(({ name }) => name?.text)).toEqual(['Nora Vale']);
});

describe('what somebody is', () => {
  test.each([
    [
      'co-author of the study',
      '“Naps help,” said Nora Vale, co-author of the study.',
      'co-author of the study',
    ],
    [
      'without when the study came out',
      '“Naps help,” said Nora Vale, senior author of the study published Thursday.',
      'senior author of the study',
    ],
    [
      'co-author of the study of a body, which is named before the word',
      '“Naps help,” said Nora Vale, co-author of the Moor Clinic study.',
      'co-author of the Moor Clinic study',
    ],
    [
      'author of a book with the whole of its title',
      '“Naps help,” says Nora Vale, author of Rest Tight: The Nap Nurse’s 3-Week Plan to Better Days.',
      'author of Rest Tight: The Nap Nurse’s 3-Week Plan to Better Days',
    ],
    [
      'author of a book, without the sentence behind a colon',
      'Nora Vale, author of Rest Well: Naps are good, she says.',
      'author of Rest Well',
    ],
    [
      'what stands behind it, too',
      '“Naps help,” said Nora Vale, co-author of the Moor Clinic study and a sleep specialist who likes the plan.',
      'sleep specialist',
    ],
  ])('is %s', (_what, text, role) => {
    const [vale] = read(text).sources;
    expect([vale?.expert, vale?.roles[0]?.text]).toEqual([true, role]);
  });

  test.each([
    [
      'a centre of a hospital is one body',
      '“Naps help,” said Nora Vale, director of sleep at Elm Hospital Heart and Vascular Center.',
      'Elm Hospital Heart and Vascular Center',
    ],
    [
      'where a company is based is none',
      'Nora Vale, who is president of the Elm, Ky.-based company that sells it, said naps help.',
      undefined,
    ],
  ])('%s', (_what, text, org) => {
    expect(read(text).sources[0]?.orgs[0]?.text).toBe(org);
  });
});

test('whom a person’s study or clinic is about is not what they are', () => {
  const text =
    '“Naps help,” said Dr. Nora Vale. Vale’s patient survey began in May. Vale’s 20-year-old clinic has grown.';
  expect(read(text).sources.map(({ roles, expert }) => [roles, expert])).toEqual([[[], true]]);
  const said = '“Naps help,” said Dr. Nora Vale. Vale’s a nurse at Moor Hospital.';
  expect(read(said).sources[0]?.roles.map((one) => one.text)).toEqual(['nurse']);
});

test('universities that report are no report', () => {
  expect(claims('Researchers from Elm and Moor universities report that naps help.')).toEqual([
    ['Researchers', 'report', 'that naps help'],
  ]);
});
