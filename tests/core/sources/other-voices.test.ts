import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
/** Source, verb and claim of each statement, and whether it is drawn as evidence. */
const statements = (text: string) => {
  const { sources, attributions } = read(text);
  return attributions.map(({ source, mention, cue, claim }) => [
    mention.text,
    cue?.text,
    claim.map((one) => one.text).join(' … '),
    sources.find(({ id }) => id === source)?.expert,
  ]);
};

describe('who stands by a statement is told', () => {
  test.each([
    [
      'by “per” at a pause',
      'Naps cut falls by half, per a 2021 study in Sleep Medicine.',
      [['a 2021 study', 'per', 'Naps cut falls by half', true]],
    ],
    [
      'by “per” before a name',
      'Per Dr. Nora Vale, naps help.',
      [['Dr. Nora Vale', 'Per', 'naps help', true]],
    ],
    ['never by “per” in a measure', 'Take two naps per Sunday and one walk.', []],
    [
      'under a quotation of theirs',
      '“I nap at noon. It helps.” — Dr. Nora Vale',
      [['Dr. Nora Vale', '—', '“I nap at noon. It helps.”', true]],
    ],
    ['never under one with more to say', '“I nap at noon.” — Dr. Nora Vale loves a joke.', []],
    [
      'by a verb before all else',
      'Said Dr. Nora Vale: “Naps help.”',
      [['Dr. Nora Vale', 'Said', '“Naps help.”', true]],
    ],
    ['never by a label before all else', 'NOTE TO JOURNALISTS: Naps help.', []],
    [
      'to a paper with a British address',
      'Nutritionist Nora Vale told Express.co.uk: “Naps help.”',
      [['Nutritionist Nora Vale', 'told', '“Naps help.”', true]],
    ],
    [
      'in quotation marks of two apostrophes, as wires write them',
      "''Naps don't work,'' said Dr. Nora Vale. ''The word is wrong.''",
      [['Dr. Nora Vale', 'said', "''Naps don't work,'' … ''The word is wrong.''", true]],
    ],
    [
      'by the study, not by where it was published',
      'The study, commissioned by a bank and published today in the influential British Nap Journal (BNJ), found that naps help.',
      [['The study', 'found', 'that naps help', true]],
    ],
    [
      'by the name behind an office of a body',
      'No money is taken, said the association’s president, Elm University cardiologist Dr. Nora Vale.',
      [['Dr. Nora Vale', 'said', 'No money is taken', true]],
    ],
    [
      'by figures of a body',
      'Figures from the Ministry of Naps for last year showed that naps help.',
      [['Figures', 'showed', 'that naps help', true]],
    ],
    [
      'by somebody who asks for no name',
      'A ministry official, requesting anonymity, said naps help.',
      [['A ministry official', 'said', 'naps help', true]],
    ],
    ['never by a place that counts its sick', 'In May, Delhi reported 20 cases of naps.', []],
    [
      'on both sides of the verb, with its reason',
      'Naps should be short, Dr. Nora Vale said, because long ones tire.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'Naps should be short, Dr. Nora Vale said, because long ones tire',
          true,
        ],
      ],
    ],
    [
      'on both sides of the verb, with what comes of it',
      'A nap can be a sign of a cold, said Dr. Nora Vale, and yawning can be one of boredom.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'A nap can be a sign of a cold, said Dr. Nora Vale, and yawning can be one of boredom',
          true,
        ],
      ],
    ],
    [
      'on one side only, where the other is what somebody did',
      'Naps should be short, Dr. Nora Vale said, and warned of long ones.',
      [['Dr. Nora Vale', 'said', 'Naps should be short', true]],
    ],
    [
      'by a figure a body sets',
      'The Moor Institute puts the right length at 20 minutes.',
      [['The Moor Institute', 'puts', 'the right length at 20 minutes', true]],
    ],
    [
      'by what a body put into words, which it quotes',
      'The Moor Institute put the matter into one line of its guide: “A short nap is better than none.”',
      [['The Moor Institute', 'put', '“A short nap is better than none.”', true]],
    ],
    [
      'by a list of a body',
      'The Moor Association lists yawning and short temper as signs.',
      [['The Moor Association', 'lists', 'yawning and short temper as signs', true]],
    ],
    [
      'by a verb in the plural of a body that is many',
      'The Moor Sleep Guidelines recommend one nap a day.',
      [['The Moor Sleep Guidelines', 'recommend', 'one nap a day', true]],
    ],
    [
      'by an answer',
      'The Moor Association responded that naps help.',
      [['The Moor Association', 'responded', 'that naps help', true]],
    ],
    [
      'by a call on others',
      'Dr. Nora Vale called on schools to allow naps.',
      [['Dr. Nora Vale', 'called', 'schools to allow naps', true]],
    ],
    [
      'by a worry',
      'Dr. Nora Vale worries about short nights.',
      [['Dr. Nora Vale', 'worries', 'about short nights', true]],
    ],
    [
      'to a listener',
      'Nurse Nora Vale reassures new parents that naps help.',
      [['Nurse Nora Vale', 'reassures', 'that naps help', true]],
    ],
    [
      'behind the title of a book',
      'According to Dr. Nora Vale, author of “The Nap Book,” an hour is too much.',
      [['Dr. Nora Vale', 'According to', 'an hour is too much', true]],
    ],
    [
      'in the middle of a clause that begins with its subject',
      'Short naps, Dr. Nora Vale argues, were forgotten too early.',
      [
        [
          'Dr. Nora Vale',
          'argues',
          'Short naps, Dr. Nora Vale argues, were forgotten too early',
          true,
        ],
      ],
    ],
  ])('%s', (_what, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });
});

describe('nobody is a source', () => {
  test.each([
    ['who adds one thing to another', 'Nurse Nora Vale adds honey to her tea.'],
    ['who admits patients', 'Dr. Nora Vale admitted four patients.'],
    ['of long ago', 'In 1847 Dr. Nora Vale wrote that naps help.'],
    [
      'who described something before there were cards',
      'Nora Vale, a German doctor, described the malady in the 1820s.',
    ],
    ['who asks somebody to do something', 'The scientists asked ten people to nap.'],
  ])('%s', (_what, text) => {
    expect(statements(text)).toEqual([]);
  });
});

test('what somebody says today about long ago is theirs', () => {
  expect(statements('In 1948 few adults took naps, Dr. Nora Vale said.')).toEqual([
    ['Dr. Nora Vale', 'said', 'In 1948 few adults took naps', true],
  ]);
});

describe('a voice that is no evidence', () => {
  test.each([
    [
      'of the writer’s family',
      'My husband says naps are for cats.',
      [['My husband', 'says', 'naps are for cats', false]],
    ],
    [
      'of a buyer',
      '“It fits,” reports one verified buyer.',
      [['one verified buyer', 'reports', '“It fits,”', false]],
    ],
    [
      'called by an age',
      '“I nap at noon,” the 71-year-old said.',
      [['the 71-year-old', 'said', '“I nap at noon,”', false]],
    ],
    [
      'of a news agency',
      'The Associated Press reported that naps are back.',
      [['The Associated Press', 'reported', 'that naps are back', false]],
    ],
  ])('%s', (_what, text, expected) => {
    expect(statements(text)).toEqual(expected);
  });

  test('called by an age is the person named last', () => {
    const { sources } = read(
      'Nora Vale, a bus driver, naps at noon.\n“I sleep,” the 71-year-old said.',
    );
    expect(sources.map(({ name, expert }) => [name?.text, expert])).toEqual([['Nora Vale', false]]);
  });
});

test('the year a sentence opens with belongs to the journal behind it', () => {
  const [statement] = read(
    'In 2016 Nora Vale and co-workers reported in the Journal of Sleep Research that naps help.',
  ).attributions;
  expect(statement?.date?.iso).toBe('2016');
});
