import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

/** Every person of one paragraph, with what the card would say of them. */
const positions = (text: string) =>
  findSources([{ kind: 'paragraph', text }])
    .sources.filter(({ kind }) => kind === 'person')
    .map(({ name, credentials, roles, orgs, place }) => ({
      name: name?.text,
      letters: credentials.map((span) => span.text),
      role: roles[0]?.text ?? null,
      organisation: orgs[0]?.text ?? null,
      place: place?.text ?? null,
    }));

describe('what a person is', () => {
  test.each([
    [
      'keeps the word that says it is over',
      'Dr. Nora Vale, then chair of sleep science at Lakeside University, found that naps help.',
      { role: 'then chair of sleep science', organisation: 'Lakeside University' },
    ],
    [
      'keeps it before an article, too',
      'Nora Vale, formerly a nurse at Harbour Hospital, says that naps help.',
      { role: 'formerly a nurse', organisation: 'Harbour Hospital' },
    ],
    [
      'loses the word that says it is so',
      'Nora Vale, now a nurse at Harbour Hospital, says that naps help.',
      { role: 'nurse', organisation: 'Harbour Hospital' },
    ],
    [
      'holds what somebody heads at a body, which is no body',
      'Nora Vale, vice president of Sleep Programs at Harbourline, says that naps help.',
      { role: 'vice president of Sleep Programs', organisation: 'Harbourline' },
    ],
    [
      'is the whole title in capitals, and the body before it is only the body',
      'Harbour Clinic Medical Director Nora Vale says that naps help.',
      { role: 'Medical Director', organisation: 'Harbour Clinic' },
    ],
    [
      'is the whole office before the name, “and” in its field',
      '“Naps help,” Moor Sleep Society Director of Rest and Daytime Naps Nora Vale, MD, tells reporters.',
      { role: 'Director of Rest and Daytime Naps', organisation: 'Moor Sleep Society' },
    ],
    [
      'is told without praise before the town',
      'Nora Vale, a top Boston sleep specialist, says that naps help.',
      { role: 'sleep specialist', organisation: null, place: 'Boston' },
    ],
    [
      'is told without praise before the body',
      'Nora Vale, a leading Harbour Clinic surgeon, says that naps help.',
      { role: 'surgeon', organisation: 'Harbour Clinic' },
    ],
    [
      'has no body in the name of a people',
      'Nora Vale, a leading Canadian surgeon, says that naps help.',
      { role: 'Canadian surgeon', organisation: null },
    ],
    [
      'begins behind “according to”',
      'According to Harbourline’s senior sleep manager, Nora Vale, naps help.',
      { role: 'senior sleep manager', organisation: 'Harbourline' },
    ],
    [
      'is an office and no letters, though it is written in capitals',
      'Nora Vale, RN, CEO of Harbour Hospital, says that naps help.',
      { letters: ['RN'], role: 'CEO', organisation: 'Harbour Hospital' },
    ],
    [
      'is told apart from the town, which its state gives away',
      'Nora Vale, PhD, a sleep researcher based in Farrow Creek, Nevada, says that naps help.',
      { role: 'sleep researcher', organisation: null, place: 'Farrow Creek, Nevada' },
    ],
  ])('%s', (_what, text, expected) => {
    expect(positions(text)).toEqual([expect.objectContaining({ name: 'Nora Vale', ...expected })]);
  });

  test('is told of several without praise and town', () => {
    const found = positions(
      'I asked two top Boston surgeons, Dr. Nora Vale and Dr. Otto Brandt. Vale and Brandt say that naps help.',
    );
    const each = { role: 'surgeon', place: 'Boston' };
    expect(found).toEqual([expect.objectContaining(each), expect.objectContaining(each)]);
  });

  test('ends where a known first name begins', () => {
    const text = 'Harbour Clinic Professor of Sleep Medicine Mary Vale says that naps help.';
    const role = 'Professor of Sleep Medicine';
    expect(positions(text)).toEqual([
      expect.objectContaining({ name: 'Mary Vale', role, organisation: 'Harbour Clinic' }),
    ]);
  });

  test('never ends with “and”', () => {
    const found = positions('The director of Naps and Otto Brandt, MD, say that naps help.');
    expect(found).toEqual([expect.objectContaining({ name: 'Otto Brandt', role: null })]);
  });

  test('is nothing that those are of whom a claim ends', () => {
    const [vale] = positions('Naps do little for most nurses, Dr. Nora Vale said.');
    expect(vale).toMatchObject({ name: 'Nora Vale', role: null });
  });

  test('of one of several stays as it is written', () => {
    const [vale] = positions('One of the surgeons, Dr. Nora Vale, said that naps help.');
    expect(vale).toMatchObject({ name: 'Nora Vale', role: 'One of the surgeons' });
  });

  test('is nothing that somebody else made or leads', () => {
    const found = positions(
      'The Bright Sleep Chart, created by sleep doctors at Harbour Hospital, says that naps help. One approach leads nowhere, Nora Vale says.',
    );
    for (const { role } of found) expect(role ?? '').not.toMatch(/created by|leads/);
  });
});
