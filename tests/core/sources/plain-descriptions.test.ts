import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
/** Every source of a text: name, roles, bodies, standing. */
const sources = (text: string) =>
  read(text).sources.map(({ name, roles, orgs, standing }) => [
    name?.text ?? null,
    roles.map((one) => one.text),
    orgs.map((one) => one.text),
    standing,
  ]);
const claims = (text: string) =>
  read(text).attributions.map(({ claim }) =>
    claim.map(({ block, start, end }) => text.split('\n')[block]?.slice(start, end)).join(' … '),
  );

describe('who somebody is', () => {
  test.each([
    [
      'beside a book with a question in its title',
      'Dr. Nora Vale, chief sleep officer at the Moor Clinic and co-author of When to Nap, recommends a dark room.',
      [
        [
          'Nora Vale',
          ['chief sleep officer', 'co-author of When to Nap'],
          ['Moor Clinic'],
          'researcher',
        ],
      ],
    ],
    [
      'beside a book that is called a plan',
      'We asked Nora Vale, RD, CEO of the Elm Nutrition Group, author of The Core 5 Restful Sleeping Plan, and member of our board, who explained that naps help.',
      [
        [
          'Nora Vale',
          ['CEO', 'member of our board', 'author of The Core 5 Restful Sleeping Plan'],
          ['Elm Nutrition Group'],
          'clinician',
        ],
      ],
    ],
    [
      'a dietitian who has written a book',
      'Nora Vale, R.D., author of “Nap Now!” and a nutritionist in private practice in Austin, suggests an early nap.',
      [['Nora Vale', ['nutritionist', 'author of “Nap Now!”'], [], 'clinician']],
    ],
    [
      'two doctors behind one title',
      'In an editorial, Drs. Nora Vale and Otto Brandt argued that naps help.',
      [
        ['Nora Vale', [], [], 'clinician'],
        ['Otto Brandt', [], [], 'clinician'],
      ],
    ],
    [
      'two professions before the name',
      '“It helps,” says chef and registered dietitian Nora Vale, RDN.',
      [['Nora Vale', ['registered dietitian'], [], 'clinician']],
    ],
    [
      'letters that no list holds, before a role',
      'Nora Vale, QTX, a certified nutritionist based in Reno, explains, “Naps help.”',
      [['Nora Vale', ['certified nutritionist'], [], 'practitioner']],
    ],
    [
      'a body whose name is a genitive of many',
      'Naps help, said Nora Vale, deputy director of the Women’s and Children’s Sleep Research Institute in North Adelaide.',
      [
        [
          'Nora Vale',
          ['deputy director'],
          ['Women’s and Children’s Sleep Research Institute'],
          'researcher',
        ],
      ],
    ],
    [
      'a body in the plural that owns the role',
      'Sleep Reports’ senior policy analyst Nora Vale, PhD, says naps help.',
      [['Nora Vale', ['senior policy analyst'], ['Sleep Reports'], 'researcher']],
    ],
    [
      'the field they head, and the body behind it',
      'Dr Nora Vale, Head of Sleep Services, Moor Hospital, Brussels, said: “Naps help.”',
      [['Nora Vale', ['Head of Sleep Services'], ['Moor Hospital'], 'researcher']],
    ],
    [
      'the field they teach, and the body behind it in capitals',
      'Dr Nora Vale, Senior Lecturer in Sleep Data Science, UCL, said: “Naps help.”',
      [['Nora Vale', ['Senior Lecturer in Sleep Data Science'], ['UCL'], 'researcher']],
    ],
    [
      'a body with its article',
      'Prof. Nora Vale, Emeritus Professor of Applied Sleep, The Open University, said: “Naps help.”',
      [['Nora Vale', ['Emeritus Professor of Applied Sleep'], ['Open University'], 'researcher']],
    ],
    [
      'the body that owns an office with a field',
      'Naps help, said Dr Nora Vale, WHO’s Assistant Director-General for Sleep Systems and Rest.',
      [
        [
          'Nora Vale',
          ['Assistant Director-General for Sleep Systems and Rest'],
          ['WHO'],
          'official',
        ],
      ],
    ],
    [
      'an office without “of”',
      '“Naps help,” said Dr Nora Vale, CEO Sleep Research Moorland.',
      [['Nora Vale', ['CEO'], ['Sleep Research Moorland'], 'industry']],
    ],
    [
      'the institute before a fellow',
      '“Naps help,” says QIDS Senior Research Fellow Nora Vale.',
      [['Nora Vale', ['Senior Research Fellow'], ['QIDS'], 'researcher']],
    ],
    [
      'the law officer',
      'The rule was welcomed by Attorney General Nora Vale, who said that naps help.',
      [['Nora Vale', ['Attorney General'], [], 'official']],
    ],
    [
      'no comma before the verb',
      'Nora Vale, Chief Executive Officer at Naprox commented “Naps help.”',
      [['Nora Vale', ['Chief Executive Officer'], ['Naprox'], 'industry']],
    ],
    [
      'a family name that is a title elsewhere',
      'Naps “keep us fit,” said researcher Nora Lord. She is director of the Moor Institute of Sleep.',
      [['Nora Lord', ['researcher', 'director'], ['Moor Institute of Sleep'], 'researcher']],
    ],
    [
      'a town of two words',
      'Naps help, says Nora Vale, a Colorado Springs-based registered dietitian.',
      [['Nora Vale', ['registered dietitian'], [], 'clinician']],
    ],
    [
      'a chair with its fields',
      'Nora Vale, the Otto Brandt Professor of Nutrition, Sleep Studies, and Public Health, Emerita, at Moor University, called naps “helpful.”',
      [
        [
          'Nora Vale',
          ['Otto Brandt Professor of Nutrition, Sleep Studies, and Public Health, Emerita'],
          ['Moor University'],
          'researcher',
        ],
      ],
    ],
    [
      'a company, and not where it is',
      'Naps help, said Nora Vale, CEO of Dallas-based Moor Healthcare, which is trying them.',
      [['Nora Vale', ['CEO'], ['Moor Healthcare'], 'industry']],
    ],
    [
      'no degree as a body',
      'Naps help, said Nora Vale, professor and director of the PhD in Nursing program at Elm University.',
      [['Nora Vale', ['professor', 'director'], [], 'researcher']],
    ],
    [
      'nothing of what they are testing',
      '“It holds promise,” said Dr. Nora Vale of Moor School of Medicine, who’s testing whether patients do better.',
      [['Nora Vale', [], ['Moor School of Medicine'], 'clinician']],
    ],
    [
      'no adjective behind the noun',
      '“Naps help,” adds Nora Vale, MD, another surgeon active in the trial.',
      [['Nora Vale', ['surgeon'], [], 'clinician']],
    ],
    [
      'nor what they know',
      '“Naps help,” adds Nora Vale, MD, a surgeon familiar with the trial.',
      [['Nora Vale', ['surgeon'], [], 'clinician']],
    ],
    [
      'the whole noun, though it ends as adjectives do',
      '“Naps help,” adds Nora Vale, a nurse representative at Moor Hospital.',
      [['Nora Vale', ['nurse representative'], ['Moor Hospital'], 'clinician']],
    ],
    [
      'what kind of specialist',
      'Liver specialist Nora Vale, MD, says naps help.',
      [['Nora Vale', ['Liver specialist'], [], 'clinician']],
    ],
    [
      'a body with “with” in its name',
      'Nora Vale, MS, RDN, a dietitian in Reno, and owner of Plant-Fed with Nora, says naps help.',
      [['Nora Vale', ['dietitian', 'owner'], ['Plant-Fed with Nora'], 'clinician']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

test('who was warned has said nothing', () => {
  const text = 'Sir Otto Brandt, the former chief medical officer, said ministers had been warned.';
  expect(sources(text).map(([name, roles]) => [name, roles])).toEqual([
    ['Otto Brandt', ['former chief medical officer']],
  ]);
  expect(claims(text)).toEqual(['ministers had been warned']);
});

test('doctors who know the device are the source', () => {
  expect(
    claims('Doctors familiar with the device say there will always be ways around it.'),
  ).toEqual(['there will always be ways around it']);
});

test('who questions whether something works says so', () => {
  expect(
    claims(
      '“It helps,” said Dr. Nora Vale.\nVale, however, questioned whether the effect would last.',
    ),
  ).toEqual(['“It helps,”', 'whether the effect would last']);
});

test.each([
  ['a comma inside the title', 'Nora Vale, author of "The Nap Book," says naps help.', 'naps help'],
  [
    'a title behind its kind',
    'Nora Vale, RD, host of the podcast “Nap Hour,” says naps help.',
    'naps help',
  ],
  ['a title and a quotation', '"They help," Nora Vale, author of "Sleep," said.', '"They help,"'],
  [
    'a turn of the writer before it',
    'Still, says Nora Vale, a Moor Hospital sleep doctor, naps help.',
    'naps help',
  ],
])('the title of a book is not what somebody says: %s', (_what, text, claim) => {
  expect(sources(text)[0]?.[0]).toBe('Nora Vale');
  expect(claims(text)).toEqual([claim]);
});

test('“her colleague” is who agrees, and nothing was said', () => {
  expect(claims('Dr. Nora Vale said naps help. Her colleague, Dr. Otto Brandt, agreed.')).toEqual([
    'naps help',
    '',
  ]);
});

test('the profession before the second name is not the first one’s', () => {
  expect(
    sources(
      'Nurse practitioner Nora Vale, of Moor Clinic, and pharmacist Otto Brandt both advise naps.',
    ),
  ).toEqual([
    ['Nora Vale', ['Nurse practitioner'], ['Moor Clinic'], 'clinician'],
    ['Otto Brandt', ['pharmacist'], [], 'clinician'],
  ]);
});

test.each([
  [
    'right behind “released”',
    'A study released April 12, 2017, suggests that naps help.',
    '2017-04-12',
  ],
  [
    'right before the verb',
    'One survey of 700 nurses by Moor Hospital in 2018 showed that naps help.',
    '2018',
  ],
])('the year of what is cited stands %s', (_what, text, iso) => {
  expect(read(text).attributions[0]?.date?.iso).toBe(iso);
});

test.each([
  [
    'the second profession, where the first makes nobody an expert',
    'Marathon runner and nutrition coach Nora Vale says naps help.',
    ['Nora Vale', ['nutrition coach'], [], 'practitioner'],
  ],
  [
    'whose office has nothing to do with health',
    'Police chief Nora Vale said two people were ill.',
    ['Nora Vale', ['Police chief'], [], 'lay'],
  ],
  [
    'a company nobody named',
    'Company spokesperson Nora Vale said the recall was precautionary.',
    ['Nora Vale', ['Company spokesperson'], [], 'industry'],
  ],
  [
    'a first name, and what they do',
    '“I do not trust it,” said Mary, a cashier in Reno.',
    ['Mary', ['cashier'], [], 'lay'],
  ],
  [
    'never a company with a name like that',
    'Grace, a company that makes pillows, said naps help.',
    ['Grace', [], [], 'unknown'],
  ],
])('before or behind the name stands %s', (_what, text, expected) => {
  expect(sources(text)).toEqual([expected]);
});
