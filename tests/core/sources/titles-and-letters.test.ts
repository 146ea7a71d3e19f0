import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
/** The first source of a text: name, letters, roles, bodies, whether an expert. */
const speaker = (text: string) => {
  const [source] = read(text).sources;
  return [
    source?.name?.text,
    source?.credentials.map((one) => one.text) ?? [],
    source?.roles.map((one) => one.text) ?? [],
    source?.orgs.map((one) => one.text) ?? [],
    source?.expert,
  ];
};

describe('a speaker has', () => {
  test.each([
    [
      'letters with a short word in them',
      'Nora Vale, Pharm.D., says naps help.',
      ['Nora Vale', ['Pharm.D.'], [], [], true],
    ],
    [
      'letters of a society no list holds',
      'Pharmacist Nora Vale FRPharmS says that naps help.',
      ['Nora Vale', ['FRPharmS'], ['Pharmacist'], [], true],
    ],
    [
      'letters of a society in two parts, and a role behind them',
      'Nora Vale, RDN, LD/N, ACSM EX-P, owner of the Vale Sleep Studio, says naps help.',
      ['Nora Vale', ['RDN', 'LD/N', 'ACSM', 'EX-P'], ['owner'], ['Vale Sleep Studio'], true],
    ],
    [
      'letters in brackets and a role behind them',
      'Naps help, said Dr Nora Vale (MBBS, MD), head of the department of sleep medicine at Moor Hospital.',
      [
        'Nora Vale',
        ['MBBS', 'MD'],
        ['head of the department of sleep medicine'],
        ['Moor Hospital'],
        true,
      ],
    ],
    [
      'no degree while still a student for it',
      'Co-author Nora Vale, PhD student at Moor University, adds that naps help.',
      ['Nora Vale', [], ['PhD student', 'Co-author'], ['Moor University'], true],
    ],
    [
      'a science that ends like the others',
      'Sedimentologist Nora Vale said that the dust settles.',
      ['Nora Vale', [], ['Sedimentologist'], [], true],
    ],
    [
      'an office with “general” behind it',
      '“Naps help,” Director-General Nora Vale told reporters.',
      ['Nora Vale', [], ['Director-General'], [], true],
    ],
    [
      'a rank before “Professor”',
      'Associate Professor Nora Vale from Moor University said naps help.',
      ['Nora Vale', [], ['Associate Professor'], ['Moor University'], true],
    ],
    [
      'an adjective of the trade at the head of a sentence',
      'Licensed clinical psychologist Nora Vale notes that naps help.',
      ['Nora Vale', [], ['Licensed clinical psychologist'], [], true],
    ],
    [
      'a ministry, behind a programme they spoke on',
      'Speaking on MQX’s Good Evening, Minister for Health Nora Vale said naps help.',
      ['Nora Vale', [], ['Minister for Health'], [], true],
    ],
    [
      'a hospital whose name is a genitive',
      "Moor Children's pediatric neurologist Nora Vale, MD, says naps help.",
      ['Nora Vale', ['MD'], ['pediatric neurologist'], ["Moor Children's"], true],
    ],
    [
      'the saint’s hospital they work at',
      'Her surgeon at St Bee’s, Mr Tom Vale, agreed. Mr Vale says naps help.',
      ['Tom Vale', [], ['surgeon'], ['St Bee’s'], true],
    ],
    [
      'a town, and the body of the second role',
      'Dr Nora Vale, a GP in Millbrook and vice-chair of the Royal Society of Sleep, said naps help.',
      ['Nora Vale', [], ['GP', 'vice-chair'], ['Royal Society of Sleep'], true],
    ],
    [
      'a body with a plus in its name',
      'Sleep + Rest UK’s head of advice, Nora Vale, says naps help.',
      ['Nora Vale', [], ['head of advice'], ['Sleep + Rest UK'], true],
    ],
    [
      'the college they teach at',
      'Nora Vale, PharmD, who teaches at the Moor College of Pharmacy, says naps help.',
      ['Nora Vale', ['PharmD'], [], ['Moor College of Pharmacy'], true],
    ],
    [
      'letters whose last full stop was forgotten, and behind them an office of two nouns before its own',
      'Naps help, says Nora Vale, Ph.D., C.S.N.M, the head night care advisor at Acorn.',
      ['Nora Vale', ['Ph.D.', 'C.S.N.M'], ['head night care advisor'], ['Acorn'], true],
    ],
    [
      'unknown letters right before an office without an article',
      'Naps help, says Nora Vale, PhD, QTX, lead author of the study.',
      ['Nora Vale', ['PhD', 'QTX'], ['lead author of the study'], [], true],
    ],
    [
      'an office joined to letters by “and”',
      'According to Nora Vale, DPT and ward manager at Moor Fitness, naps help.',
      ['Nora Vale', ['DPT'], ['ward manager'], ['Moor Fitness'], true],
    ],
    [
      'an office of one word joined so',
      'Naps help, said Nora Vale, RD and owner of Moor Foods.',
      ['Nora Vale', ['RD'], ['owner'], ['Moor Foods'], true],
    ],
    [
      'no part in what those are who are named behind “and”',
      'Naps help, said Nora Vale, MD, and researchers at Moor University.',
      ['Nora Vale', ['MD'], [], [], true],
    ],
    [
      'a hospital system behind a comma',
      '“Naps help,” says Nora Vale, MD, Night Care Physician, Moor Healthcare System.',
      ['Nora Vale', ['MD'], ['Night Care Physician'], ['Moor Healthcare System'], true],
    ],
    [
      'a profession, and the body they provide care for',
      'Nora Vale, MD, Boston Internist and Moor Total Care provider, suggests naps.',
      ['Nora Vale', ['MD'], ['Boston Internist', 'provider'], ['Moor Total Care'], true],
    ],
    [
      'a practice that is called by whose it is',
      '“Naps help,” said Nora Vale of Rest by Nora, a registered dietitian in Reno.',
      ['Nora Vale', [], ['registered dietitian'], ['Rest by Nora'], true],
    ],
    [
      'the body their colleagues work at',
      'Psychologist Nora Vale and her colleagues at the Moor Sleep Center found that naps help.',
      ['Nora Vale', [], ['Psychologist'], ['Moor Sleep Center'], true],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speaker(text)).toEqual(expected);
  });
});

test('what a team tells its patients makes nobody an author', () => {
  const relation = (text: string) => read(text).sources[0]?.relation;
  expect(
    relation('Psychologist Nora Vale and her colleagues now tell families that naps help.'),
  ).toBe('unknown');
  expect(relation('Psychologist Nora Vale and her colleagues found that naps help.')).toBe(
    'author-of-study',
  );
});
