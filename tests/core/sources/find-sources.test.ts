import { describe, expect, test } from 'vitest';
import { callouts } from '@/core/sources/callouts';
import { countSources } from '@/core/sources/count-sources';
import { letterKey, standingOfLetters } from '@/core/sources/letters';
import { findSources } from '@/core/sources/find-sources';
import type { Block } from '@/core/sources/source';

const read = (...texts: string[]) =>
  findSources(texts.map((text): Block => ({ kind: 'paragraph', text })));
const claims = (...texts: string[]) =>
  read(...texts).attributions.map(({ mention, cue, claim, mode }) => [
    mention.text,
    cue?.text,
    claim.map(({ text }) => text).join(' … '),
    mode,
  ]);
const people = (...texts: string[]) =>
  read(...texts)
    .sources.filter(({ kind }) => kind === 'person')
    .map(({ name, credentials, roles, orgs, place, standing, relation, expert }) => ({
      name: name?.text,
      credentials: credentials.map(({ text }) => text),
      roles: roles.map(({ text }) => text),
      orgs: orgs.map(({ text }) => text),
      place: place?.text ?? null,
      standing,
      relation,
      expert,
    }));

describe('a claim', () => {
  test.each([
    [
      'leaves a fronted clause to the writer',
      'While some people swear by naps, Nora Vale, owner of Vale Sleep Systems, warns against long ones.',
      [['Nora Vale', 'warns', 'against long ones', 'indirect']],
    ],
    [
      'ends where the second verb begins',
      'Dr. Nora Vale warns against long naps, and suggests that people set an alarm.',
      [
        ['Dr. Nora Vale', 'warns', 'against long naps', 'indirect'],
        ['Dr. Nora Vale', 'suggests', 'that people set an alarm', 'indirect'],
      ],
    ],
    [
      'ends at a missing full stop',
      'Dr. Nora Vale explains that when we nap, the heart slows down While it normally beats fast, it rests.',
      [['Dr. Nora Vale', 'explains', 'that when we nap, the heart slows down', 'indirect']],
    ],
    [
      'holds the sentences quoted behind the verb',
      '“Naps help,” says Dr. Nora Vale. “Keep them short.”',
      [['Dr. Nora Vale', 'says', '“Naps help,” … “Keep them short.”', 'direct']],
    ],
    [
      'is mixed when part of it is quoted',
      'Dr. Nora Vale notes that naps can help with “keeping the mind awake.”',
      [['Dr. Nora Vale', 'notes', 'that naps can help with “keeping the mind awake.”', 'mixed']],
    ],
    [
      'may stand in the next paragraph',
      ['Professor Nora Vale commented:', '“Over the years, studies have shown that naps help.”'],
      [
        [
          'Professor Nora Vale',
          'commented',
          '“Over the years, studies have shown that naps help.”',
          'direct',
        ],
      ],
    ],
    [
      'spans a verb in its middle',
      'The idea behind napping, Dr. Nora Vale said, is much like a pause.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'The idea behind napping, Dr. Nora Vale said, is much like a pause',
          'indirect',
        ],
      ],
    ],
    [
      'may end in those it is about',
      'Naps are good for tired nurses, Dr. Nora Vale said.',
      [['Dr. Nora Vale', 'said', 'Naps are good for tired nurses', 'indirect']],
    ],
    [
      'is not what the writer adds behind the day it was said on',
      'Naps help women more than men, Moor researchers said on Monday, underlining how bodies differ.',
      [['Moor researchers', 'said', 'Naps help women more than men', 'indirect']],
    ],
    [
      'goes on behind where it was said',
      'Naps help the old, Dr. Nora Vale said in a statement, because they calm.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'Naps help the old, Dr. Nora Vale said in a statement, because they calm',
          'indirect',
        ],
      ],
    ],
    [
      'stands behind the day where only whom it is about stands before',
      'In adults, researchers said on Monday, eating fish helps.',
      [['researchers', 'said', 'eating fish helps', 'indirect']],
    ],
    [
      'is what is agreed on, and not the next paragraph',
      ['Both nurses agreed on three good habits:', 'Naps: They calm. Walks: They tire.'],
      [['Both nurses', 'agreed', 'on three good habits', 'indirect']],
    ],
    [
      'is no day on which somebody agreed',
      'Dr. Nora Vale agreed on Monday that naps help.',
      [['Dr. Nora Vale', 'agreed', 'that naps help', 'indirect']],
    ],
    [
      'goes on behind its speaker with “by”',
      'Keep the room dark, suggests Nora Vale, owner of Vale Rest, by hanging heavy curtains.',
      [
        [
          'Nora Vale',
          'suggests',
          'Keep the room dark, suggests Nora Vale, owner of Vale Rest, by hanging heavy curtains',
          'indirect',
        ],
      ],
    ],
    [
      'goes on behind “but”',
      'A nap may help nurses, Dr. Nora Vale said, but a long one makes them tired.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'A nap may help nurses, Dr. Nora Vale said, but a long one makes them tired',
          'indirect',
        ],
      ],
    ],
    [
      'ends where the writer tells of its speaker',
      'A nap may help nurses, Dr. Nora Vale said, but she declined to say how long.',
      [['Dr. Nora Vale', 'said', 'A nap may help nurses', 'indirect']],
    ],
    [
      'ends where others object to it',
      'A nap may help nurses, Dr. Nora Vale said, but critics of the clinic are not convinced.',
      [['Dr. Nora Vale', 'said', 'A nap may help nurses', 'indirect']],
    ],
    [
      'has one source when it speaks of studies',
      'Instead, Dr. Nora Vale said, these findings suggest a pause.',
      [['Dr. Nora Vale', 'said', 'these findings suggest a pause', 'indirect']],
    ],
    [
      'may have two speakers',
      'Dr. Nora Vale and Dr. Omar Reed wrote that naps help.',
      [
        ['Dr. Nora Vale', 'wrote', 'that naps help', 'indirect'],
        ['Dr. Omar Reed', 'wrote', 'that naps help', 'indirect'],
      ],
    ],
    [
      'follows a study, its people and their pronoun',
      'Researchers followed 300 nurses and found that naps help. They also noted that coffee does not.',
      [
        ['Researchers', 'found', 'that naps help', 'indirect'],
        ['They', 'noted', 'that coffee does not', 'indirect'],
      ],
    ],
    [
      'is no plain fact in the passive',
      'Naps are found in all cultures, and sleep was linked to a lower risk.',
      [],
    ],
    ['does not come from a byline', 'By Nora Vale', []],
  ])('%s', (_name, texts, expected) => {
    expect(claims(...[texts].flat())).toEqual(expected);
  });

  test('goes to the person a pronoun stands for', () => {
    const { sources, attributions } = read(
      '“Naps help,” says Dr. Nora Vale. Later she adds that coffee does not. “Not for me,” says Dr. Omar Reed.',
    );
    const names = attributions.map(
      ({ source }) => sources.find(({ id }) => id === source)?.name?.text,
    );
    expect(names).toEqual(['Nora Vale', 'Nora Vale', 'Omar Reed']);
  });
});

describe('a person', () => {
  test.each([
    [
      'with letters, a body and a place',
      'Brian K. Combs, PhD, of Elm University in Ontario, said naps help.',
      {
        name: 'Brian K. Combs',
        credentials: ['PhD'],
        roles: [],
        orgs: ['Elm University'],
        place: 'Ontario',
        standing: 'researcher',
        expert: true,
      },
    ],
    [
      'whose city belongs to the university',
      'Kim Lee, a sleep researcher at the University of California, San Francisco, said naps help.',
      {
        roles: ['sleep researcher'],
        orgs: ['University of California, San Francisco'],
        place: null,
      },
    ],
    [
      'behind a possessive',
      '“Naps help,” says Flow’s head of scientific research, Dr. Vera Lind.',
      { name: 'Vera Lind', roles: ['head of scientific research'], orgs: ['Flow'] },
    ],
    [
      'behind a body without a preposition',
      'Oak Fitness co-founder Ann Miller says naps help.',
      { roles: ['co-founder'], orgs: ['Oak Fitness'], standing: 'industry' },
    ],
    [
      'of a department with commas',
      'Hugh Tay, MD, chair of the Department of Sleep, Rest and Dream Sciences at Elm School of Medicine, said naps help.',
      {
        roles: ['chair'],
        orgs: ['Department of Sleep, Rest and Dream Sciences at Elm School of Medicine'],
      },
    ],
    [
      'with several roles',
      '“Naps help,” said Rob Nolan, the lead author of the trial, a research fellow at the Elm Heart Center and an assistant professor at the University of Oak.',
      {
        roles: ['research fellow', 'assistant professor', 'lead author of the trial'],
        relation: 'author-of-study',
      },
    ],
    [
      'described in the next sentence',
      '“Naps help,” says Mara Ellison, MD. She’s the director of the Center for Sleep at the Elm Institute in Hobart, Australia. Ellison was not part of that research.',
      {
        roles: ['director'],
        orgs: ['Center for Sleep at the Elm Institute'],
        place: 'Hobart, Australia',
        relation: 'outside',
      },
    ],
    [
      'who tells of their own life',
      '“I feel better,” says Walter Pike, a 60-year-old utility supervisor from Grayson, Ga.',
      { standing: 'lay', expert: false },
    ],
    [
      'with an office and an age',
      'Carol Esper, 55, an executive of Oak Fitness who damaged both hips dancing, said yoga hurt her.',
      { standing: 'lay', expert: false },
    ],
    [
      'known from the screen',
      'Gwen Stone, the actress and founder of Glow, says she naps.',
      { standing: 'lay', expert: false },
    ],
    [
      'with nothing said about them',
      'Nora Vale said naps help.',
      { standing: 'unknown', relation: 'unknown', expert: false },
    ],
  ])('%s', (_name, text, expected) => {
    expect(people(text)).toEqual([expect.objectContaining(expected)]);
  });

  test('has an interest only where the article is about their company', () => {
    const intro = '“Naps sell,” says Sean Duff, CEO of Napora Health.';
    expect(people(intro)[0]?.relation).toBe('unknown');
    expect(people(intro, 'Napora has rolled out an app for naps.')[0]?.relation).toBe('interest');
  });
});

describe('a publication', () => {
  test('and its date are tied to the claim of their sentence', () => {
    const { attributions, publications } = read(
      'In a March, 2011, edition of “Sleep,” Dr. Nora Vale, director of the Nap Center at Elm Hospital, explains why people nap.',
    );
    expect(publications.map(({ name }) => name.text)).toEqual(['Sleep']);
    expect(attributions[0]?.publication?.text).toBe('Sleep');
    expect(attributions[0]?.date).toMatchObject({ iso: '2011-03', text: { text: 'March, 2011' } });
    expect(attributions[0]?.claim[0]?.text).toBe('why people nap');
  });

  test('is not the paper somebody was told in', () => {
    expect(read('“Naps help,” Dr. Nora Vale told Elm News.').publications).toEqual([]);
  });
});

test('a mark behind a claim leads to the reference it counts', () => {
  const text = 'One study of 38 nurses found that naps help (2).';
  const { attributions } = findSources([{ kind: 'paragraph', text }], {
    references: [
      { text: 'First', url: null },
      { text: 'Vale N. Naps. PMID: 123456', url: 'https://doi.org/10.1000/nap.2' },
    ],
  });
  expect(attributions[0]?.claim[0]?.text).toBe('that naps help');
  expect(attributions[0]?.citations).toEqual([
    {
      marker: expect.objectContaining({ text: '(2)' }) as unknown,
      url: 'https://doi.org/10.1000/nap.2',
      doi: '10.1000/nap.2',
      pmid: '123456',
    },
  ]);
});

test('text of another language is not searched, and the report says so', () => {
  expect(
    findSources([{ kind: 'paragraph', text: '„Schlaf hilft“, sagt Dr. Nora Vale.' }], {
      lang: 'de',
    }),
  ).toEqual({ sources: [], attributions: [], publications: [], supported: false });
});

test('the strip counts people, groups and studies, and the cards follow the text', () => {
  const report = read(
    '“Naps help,” says Dr. Nora Vale, who was not involved in the study.',
    'Researchers say naps are short.',
    'A new study found that naps help, Vale says.',
  );
  expect(countSources(report)).toMatchObject({ experts: 1, outside: 1, unnamed: 1 });
  expect(callouts(report)[0]?.attributions).toHaveLength(2);
});

test('letters behind a name are the same whatever their stops', () => {
  expect(standingOfLetters('M.D.')).toBe('clinician');
  expect(letterKey('M.D.')).toBe(letterKey('MD'));
  expect(standingOfLetters('XYZ')).toBeNull();
});

describe('a study', () => {
  const studies = (...texts: string[]) => {
    const { sources, attributions } = read(...texts);
    return sources
      .filter(({ kind }) => kind === 'study')
      .map(({ id, name }) => [
        name?.text,
        attributions.filter(({ source }) => source === id).map(({ mention }) => mention.text),
      ]);
  };

  test('is one, by whatever words the article comes back to it', () => {
    expect(
      studies(
        'A small trial of afternoon naps found that they help memory. It also found that longer naps do not.',
        'The trial showed that an alarm clock helps. The study also suggests that light matters.',
      ),
    ).toEqual([['A small trial', ['A small trial', 'It', 'The trial', 'The study']]]);
  });

  test('keeps apart from another one, which “the study” then means', () => {
    expect(
      studies(
        'A trial from Elm University found that naps help. A review by the Sleep Society found that they do not. The review suggests that people walk.',
      ),
    ).toEqual([
      ['A trial from Elm University', ['A trial']],
      ['A review by the Sleep Society', ['A review', 'The review']],
    ]);
  });

  test('is called by its place of print rather than by whose it is', () => {
    expect(
      studies('Two doctors read nine trials. Their review in Sleep Letters found that naps help.'),
    ).toEqual([['review in Sleep Letters', ['Their review']]]);
  });

  test.each([
    ['Two doctors read nine trials. Their review found that naps help.'],
    [
      'A review by the Sleep Society found that naps help. Later Nora Vale, a nurse at Elm Clinic, tried them. Her review found that naps harm.',
    ],
  ])('is never called by a possessive alone: %s', (text) => {
    expect(studies(text).flatMap(([name]) => name)).not.toContain('Their review');
    expect(studies(text).flatMap(([name]) => name)).not.toContain('Her review');
    expect(studies(text).flatMap(([, mentions]) => mentions)).not.toContain('Her review');
    expect(read(text).attributions.at(-1)?.claim[0]?.text).toMatch(/naps (?:help|harm)$/);
  });

  test('leaves “it” to the body whose guidelines were named before', () => {
    const { sources, attributions } = read(
      'The World Sleep Council says so in its 2020 guidelines: “Any nap is better than none.” For adults it recommends ten minutes.',
    );
    expect(sources.map(({ kind, name }) => [kind, name?.text])).toEqual([
      ['organisation', 'World Sleep Council'],
    ]);
    expect(attributions.map(({ mention }) => mention.text)).toEqual([
      'The World Sleep Council',
      'it',
    ]);
  });

  test.each([
    'Here is what the trials found, how large they were, and how to start.',
    'We explain what a new review found and what it means for you.',
    'Read on for what Dr. Nora Vale recommends.',
    'See what risks the study found, and whether they matter.',
  ])('says nothing where a reader is only told what is coming: %s', (text) => {
    expect(read(text).attributions).toEqual([]);
  });

  test('still says it where the answer follows', () => {
    expect(claims('What the trial found is that naps help.')).toHaveLength(1);
  });
});

describe('a title behind its noun', () => {
  test.each([
    [
      'Dr. Nora Vale, professor emerita of sleep science at Elm University and first author of that position paper, explains that naps help.',
      'professor emerita of sleep science',
    ],
    [
      'Dr. Oren Vale, a professor emeritus at Elm University, explains that naps help.',
      'professor emeritus',
    ],
  ])('stays with the role, and the body is found: %s', (text, role) => {
    expect(people(text)[0]?.roles[0]).toBe(role);
    expect(people(text)[0]?.orgs).toEqual(['Elm University']);
  });

  test('an author of a book or a statement is no author of the study', () => {
    expect(
      people(
        'Nora Vale, a dietitian at Elm Clinic and co-author of The Nap Book, says that naps help.',
      )[0]?.relation,
    ).toBe('unknown');
    expect(
      people('Nora Vale, a dietitian and lead author of the study, says that naps help.')[0]
        ?.relation,
    ).toBe('author-of-study');
  });
});

describe('a numbered mark', () => {
  const references = [
    { text: 'Vale N. Naps. Sleep Letters. 2014. doi:10.1000/nap.1.', url: null },
    { text: 'Elm O. Rest. PMID: 1234567', url: null },
    { text: 'Sleep Council. Naps.', url: 'https://sleep.example/naps' },
  ];
  const cited = (block: Block) =>
    findSources([block], { references }).attributions[0]?.citations.map(
      ({ marker, doi, pmid, url }) => [marker?.text, doi ?? pmid ?? url],
    );

  test.each([
    ['A trial found that naps help the memory [1].', [['[1]', '10.1000/nap.1']]],
    ['A trial found that naps help the memory.[2]', [['[2]', '1234567']]],
    ['A trial found that naps help the memory (3).', [['(3)', 'https://sleep.example/naps']]],
    [
      'A trial found that naps help the memory.[1,3]',
      [
        ['[1,3]', '10.1000/nap.1'],
        ['[1,3]', 'https://sleep.example/naps'],
      ],
    ],
    [
      'A trial found that naps help the memory [1–2].',
      [
        ['[1–2]', '10.1000/nap.1'],
        ['[1–2]', '1234567'],
      ],
    ],
  ])('leads to its entry of the list: %s', (text, expected) => {
    expect(cited({ kind: 'paragraph', text })).toEqual(expected);
  });

  test('that is a link within the page does so too', () => {
    const text = 'A trial found that naps help the memory. 2';
    const links = [{ start: text.length - 1, end: text.length, href: '#ref-2' }];
    expect(cited({ kind: 'paragraph', text, links })).toEqual([['2', '1234567']]);
  });
});
