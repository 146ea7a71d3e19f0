import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';
import type { Block } from '@/core/sources/source';

const read = (text: string) =>
  findSources(text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line })));
const sources = (text: string) => {
  const report = read(text);
  return report.attributions.map(({ source }) => report.sources.find(({ id }) => id === source));
};
/** The one speaker of a text: name, roles, bodies, place. */
const speaker = (text: string) => {
  const [source] = sources(text);
  return [
    source?.name?.text,
    source?.roles.map(({ text: role }) => role) ?? [],
    source?.orgs.map(({ text: org }) => org) ?? [],
    source?.place?.text ?? null,
  ];
};

describe('a speaker', () => {
  test.each([
    [
      'with a role of three words',
      'Dr. Nora Vale, senior vice president of science at the Acorn Board, said that naps help.',
      ['Nora Vale', ['senior vice president of science'], ['Acorn Board'], null],
    ],
    [
      'with a role that begins with “vice-”',
      'Dr Nora Vale, vice-chairwoman of the East Moor branch of the Sleep Committee, said naps help.',
      ['Nora Vale', ['vice-chairwoman'], ['Sleep Committee'], null],
    ],
    [
      'named behind their university and their title',
      '“Naps help,” VWXU Professor Nora Vale told reporters.',
      ['Nora Vale', [], ['VWXU'], null],
    ],
    [
      'named behind a title that is no first name',
      '“Naps help,” said Professor Emerita Nora Vale of Elm University.',
      ['Nora Vale', [], ['Elm University'], null],
    ],
    [
      'owned by a body of many words',
      'Moor School of Public Health’s Professor Nora Vale said that naps help.',
      ['Nora Vale', [], ['Moor School of Public Health'], null],
    ],
    [
      'behind a body with its initials',
      'According to Moor Heart Association (MHA) spokeswoman Dr. Nora Vale, naps help.',
      ['Nora Vale', ['spokeswoman'], ['Moor Heart Association'], null],
    ],
    [
      'of a body whose title goes on in capitals',
      'Dr. Nora Vale, Moor Clinic Medical Director, said that naps help.',
      ['Nora Vale', ['Medical Director'], ['Moor Clinic'], null],
    ],
    [
      'of a body in initials',
      'Dr. Nora Vale, the NSI director, said that naps help.',
      ['Nora Vale', ['director'], ['NSI'], null],
    ],
    [
      'with two bare initials',
      'D S Vale, secretary of the Moor Heart Association, admitted that naps help.',
      ['D S Vale', ['secretary'], ['Moor Heart Association'], null],
    ],
    [
      'with initials that are letters of a trade, too',
      '“Naps help,” said Dr RN Vale, director of the Moor Heart Association.',
      ['RN Vale', ['director'], ['Moor Heart Association'], null],
    ],
    [
      'with a field of work that is no body',
      'Naps help everybody, says Health Secretary Nora Vale.',
      ['Nora Vale', ['Health Secretary'], [], null],
    ],
    [
      'with letters that are an office elsewhere',
      'Naps help, adds Nora Vale, RD, CSO, LD, a dietitian at Moor Clinic.',
      ['Nora Vale', ['dietitian'], ['Moor Clinic'], null],
    ],
    [
      'of two bodies that stay two',
      'Nora Vale, a cardiologist at Moor Hospital and Vale University, said that naps help.',
      ['Nora Vale', ['cardiologist'], ['Moor Hospital'], null],
    ],
    [
      'from a town nobody listed',
      'Dr Nora Vale, a GP in Wexcombe, said clearer rules had helped.',
      ['Nora Vale', ['GP'], [], 'Wexcombe'],
    ],
    [
      'whom a town tells, not a body',
      'Naps help, says Wexcombe-based trainer Nora Vale of Sleep Studios.',
      ['Nora Vale', ['trainer'], ['Sleep Studios'], null],
    ],
    [
      'with a field of work between role and name',
      '“Naps help,” says Moor University clinical professor of surgery Nora Vale, M.D.',
      ['Nora Vale', ['clinical professor of surgery'], ['Moor University'], null],
    ],
    [
      'with a chair that has a name of its own',
      'Prof. Nora Vale, Winton Professor of the Public Understanding of Sleep, University of Moor, said naps help.',
      [
        'Nora Vale',
        ['Winton Professor of the Public Understanding of Sleep'],
        ['University of Moor'],
        null,
      ],
    ],
    [
      'who sits on a committee of a body',
      '“Naps help,” said Dr. Nora Vale, who is on the sleep committee of the Moor Academy.',
      ['Nora Vale', [], ['Moor Academy'], null],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speaker(text)).toEqual(expected);
  });

  test('called by title and first name is the same person', () => {
    expect(
      new Set(
        sources(
          'Prof Dame Nora Vale, the chief medical officer, said naps help.\nDame Nora said they cost nothing.',
        ).map((source) => source?.id),
      ).size,
    ).toBe(1);
  });

  test('is a group, not the body before its noun', () => {
    expect(
      read(
        'According to Moor University researchers, naps help.\nA Moor Hospital spokesman said: “Naps help.”',
      ).attributions.map(({ mention }) => mention.text),
    ).toEqual(['Moor University researchers', 'A Moor Hospital spokesman']);
  });

  test('is a study with the body before its noun', () => {
    expect(
      read(
        'A Moor University study followed 90 nurses and found no sign of harm.',
      ).attributions.map(({ mention, claim }) => [mention.text, claim[0]?.text]),
    ).toEqual([['A Moor University study', 'no sign of harm']]);
  });

  test('is no measure, no people of a country and no town', () => {
    expect(
      sources('The previously recommended IU dosage, British scientists said, was low.').map(
        (source) => source?.kind,
      ),
    ).toEqual(['unnamed']);
  });
});

describe('nobody becomes an expert', () => {
  test.each([
    ['for being famous', 'Nora Vale has claimed that naps cured her skin.'],
    ['for having thought so once', 'Nora Vale once thought naps were for children.'],
    [
      'who is called by the first name',
      'The club’s advocate Nora Vale, who lives with dementia, naps daily.\n“I nap four times a week,” Nora said.',
    ],
    ['for living somewhere', 'Brooklyn resident Nora Vale says the naps changed her life.'],
    ['for studying', 'College student Nora Vale said she gave up naps.'],
    ['for reading', 'Reader Nora Vale writes that her back is better.'],
    ['for an office job', 'Nora Vale, a bank manager from Leeds, says she lost two stone.'],
    [
      'for a job told with an age',
      'Nora Vale, 34, a nurse from Cardiff, said she had never heard of it.',
    ],
    ['for editing a magazine', 'Naps are hard work, says Pillow Magazine editor Nora Vale.'],
    ['for coming from somewhere', 'Nora Vale, from Wexcombe, said she was in pain.'],
    ['whose name alone is given', '“Naps help,” said Vale.'],
  ])('%s', (_why, text) => {
    const found = sources(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((source) => source?.expert)).toEqual(found.map(() => false));
  });

  test.each([
    ['a student of medicine', 'Nora Vale, a medical student at Moor University, said naps help.'],
    ['a resident of a hospital', 'Nora Vale, a resident at Moor Hospital, said naps help.'],
    [
      'somebody who treats people',
      'Nora Vale, who treats sleep disorders in Leeds, said naps help.',
    ],
    [
      'the editor of a journal',
      'Dr. Nora Vale, editor of the Moor Medical Journal, said naps help.',
    ],
    [
      'the public body for prevention',
      'According to the Centers for Sleep and Prevention, naps help.',
    ],
  ])('but %s does', (_who, text) => {
    expect(sources(text).map((source) => source?.expert)).toEqual([true]);
  });
});

describe('standing outside a study', () => {
  const relation = (text: string) =>
    read(text)
      .sources.filter(({ kind }) => kind === 'person')
      .map((source) => [source.name?.text, source.relation, source.relationEvidence?.text]);

  test('may be said in a sentence behind', () => {
    expect(
      relation(
        '“Naps help,” said Dr. Nora Vale of Moor University. “Keep them short.” She was not involved in the study.',
      ),
    ).toEqual([['Nora Vale', 'outside', 'She was not involved in the study']]);
  });

  test('is nobody’s where two people are named near by', () => {
    expect(
      relation(
        '“Naps help,” said Dr. Nora Vale. Dr. Ada Moss agreed. She was not involved in the study.',
      ).map(([, kind]) => kind),
    ).toEqual(['unknown', 'unknown']);
  });

  test('is no stake for who speaks for a learned society', () => {
    expect(
      relation(
        'The work was shown at a meeting of the Moor Heart Association. “It is early,” said Moor Heart Association spokeswoman Dr. Nora Vale.',
      ).map(([, kind]) => kind),
    ).toEqual(['unknown']);
  });
});

describe('a pronoun', () => {
  test('passes over the woman named last when it is “he”', () => {
    const report = read(
      'Prof Martin Vale said two papers were wrong. But editor Dr Susan Moss said they were sound.\nHe told the paper: “They cost lives.”',
    );
    const last = report.attributions.at(-1);
    expect(report.sources.find(({ id }) => id === last?.source)?.name?.text).toBe('Martin Vale');
  });
});

test.each([
  'N.Y. Transit said that naps help.',
  'L.A. Lights said that naps help.',
  'E. Lights said that naps help.',
  'Women said that naps help.',
])('a place in two initials, one initial and none are no first name: %s', (text) => {
  for (const source of sources(text)) expect(source?.kind).not.toBe('person');
});

test('“Dr Otto” is Dr Otto Vale, where nobody is called Otto by family name', () => {
  const text = 'Dr Otto Vale, a surgeon, said that naps help. Dr Otto said that they are short.';
  expect(sources(text).map((one) => one?.name?.text)).toEqual(['Otto Vale', 'Otto Vale']);
});

test('somebody in addition to whom others are named is not one of the others', () => {
  const text =
    'Nora Vale said naps help. In addition to Vale, other Moor Clinic authors are Ada Moss.';
  expect(speaker(text)).toEqual(['Nora Vale', [], [], null]);
});
