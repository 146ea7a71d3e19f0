import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';
import type { Block } from '@/core/sources/source';

const claims = (text: string) =>
  findSources(
    text.split('\n').map((line): Block => ({ kind: 'paragraph', text: line })),
  ).attributions.map(({ mention, cue, claim, mode }) => [
    mention.text,
    cue?.text,
    claim.map(({ text: words }) => words).join(' … '),
    mode,
  ]);

describe('a statement is handed over', () => {
  test.each([
    [
      'behind what says who it is',
      'According to Sleep Weekly, a trade magazine, naps help.',
      [['Sleep Weekly', 'According to', 'naps help', 'indirect']],
    ],
    [
      'by a word that also names a thing',
      'Studies stress that naps help.',
      [['Studies', 'stress', 'that naps help', 'indirect']],
    ],
    [
      'before a colon and behind it',
      'The inhaler calms the lung, Dr. Nora Vale said: “It acts within a day.”',
      [['Dr. Nora Vale', 'said', 'The inhaler calms the lung … “It acts within a day.”', 'mixed']],
    ],
    [
      'in a paraphrase and the quotation after it',
      'Naps help most people, Dr. Nora Vale said. “I take one myself.”',
      [['Dr. Nora Vale', 'said', 'Naps help most people … “I take one myself.”', 'mixed']],
    ],
    [
      'but what is only believed is not quoted after it',
      'Dr. Nora Vale believes naps help most people. “I take one myself.”',
      [['Dr. Nora Vale', 'believes', 'naps help most people', 'indirect']],
    ],
    [
      'with the clause that leads into the quotation',
      'That matters because, “a rested mind is a kind mind,” said Dr. Nora Vale.',
      [['Dr. Nora Vale', 'said', 'That matters because, “a rested mind is a kind mind,”', 'mixed']],
    ],
    [
      'without what the writer grants before it',
      'Though beds are scarce, “a rested mind is a kind mind,” said Dr. Nora Vale.',
      [['Dr. Nora Vale', 'said', '“a rested mind is a kind mind,”', 'direct']],
    ],
    [
      'without the bracket before it',
      'Naps are common. (Most of them are short.) “They help,” said Dr. Nora Vale.',
      [['Dr. Nora Vale', 'said', '“They help,”', 'direct']],
    ],
    [
      'with a single word of somebody’s own',
      'Dr. Nora Vale said that naps are “bliss” for most people.',
      [['Dr. Nora Vale', 'said', 'that naps are “bliss” for most people', 'mixed']],
    ],
    [
      'by “was quoted as saying”',
      '“Naps help,” Dr. Nora Vale was quoted as saying.',
      [['Dr. Nora Vale', 'saying', '“Naps help,”', 'direct']],
    ],
    [
      'by “went on to say”',
      'Dr. Nora Vale went on to say “keep them short.”',
      [['Dr. Nora Vale', 'say', '“keep them short.”', 'direct']],
    ],
    [
      'by “is now recommending that”',
      'The Moor Cancer Society (MCS) is now recommending that adults nap.',
      [['The Moor Cancer Society', 'recommending', 'that adults nap', 'indirect']],
    ],
    [
      'by “called … “…””',
      'Dr. Nora Vale called the study “one of the best.”',
      [['Dr. Nora Vale', 'called', 'the study “one of the best.”', 'mixed']],
    ],
    [
      'by “as X puts it”',
      'As Dr. Nora Vale puts it, the nap “resets the mind”.',
      [['Dr. Nora Vale', 'puts', 'the nap “resets the mind”', 'mixed']],
    ],
    [
      'by an act and then a verb',
      'Dr. Nora Vale, from Moor University, is leading the trial and said its goal was better sleep.',
      [['Dr. Nora Vale', 'said', 'its goal was better sleep', 'indirect']],
    ],
    [
      'by “, saying” behind an act',
      'Sleep expert Nora Vale made the case for naps on Monday, saying they cost nothing.',
      [['Nora Vale', 'saying', 'they cost nothing', 'indirect']],
    ],
    [
      'by “according to her”',
      '“Naps help,” says Dr. Nora Vale. According to her, long ones do not.',
      [
        ['Dr. Nora Vale', 'says', '“Naps help,”', 'direct'],
        ['her', 'According to', 'long ones do not', 'indirect'],
      ],
    ],
    [
      'by a name and a colon',
      'Nora Vale (coach to two champions): “Nap before noon.”',
      [['Nora Vale', ':', '“Nap before noon.”', 'direct']],
    ],
    [
      'by “have shown in … that”',
      'Scientists from the Moor Sleep Center (MSC) and the University of Vale have now shown in mice that naps help.',
      [['Scientists', 'shown', 'in mice that naps help', 'indirect']],
    ],
    [
      'with “however” behind the verb',
      'Dr. Nora Vale added, however, that long ones do not help.',
      [['Dr. Nora Vale', 'added', 'that long ones do not help', 'indirect']],
    ],
    [
      'behind what the body is',
      'According to Vale House, a charity for carers, naps help.',
      [['Vale House', 'According to', 'naps help', 'indirect']],
    ],
    [
      'in the title of a piece that is no claim',
      'In “Sleep Now,” Dr. Nora Vale recommends napping at noon.',
      [['Dr. Nora Vale', 'recommends', 'napping at noon', 'indirect']],
    ],
    [
      'by “said by the time”',
      'The report from the Moor Registry said by the time they nap most are tired.',
      [['The report', 'said', 'by the time they nap most are tired', 'indirect']],
    ],
    [
      'with “this” in the claim',
      'Dr. Nora Vale said this was too early.',
      [['Dr. Nora Vale', 'said', 'this was too early', 'indirect']],
    ],
    [
      'past a pair of dashes that says who speaks',
      'Dr Nora Vale – an adviser on sleep, who admits she likes naps – said long ones do harm.',
      [['Dr Nora Vale', 'said', 'long ones do harm', 'indirect']],
    ],
    [
      'past an insertion behind the verb',
      'Dr. Nora Vale and colleagues also found—as they wrote before—that naps help.',
      [['Dr. Nora Vale and colleagues', 'found', 'that naps help', 'indirect']],
    ],
    [
      'behind an opening of the writer’s',
      'In particular, says Dr. Nora Vale, long naps do harm. For example, according to the Moor Institute, most people wake up tired.',
      [
        ['Dr. Nora Vale', 'says', 'long naps do harm', 'indirect'],
        ['the Moor Institute', 'according to', 'most people wake up tired', 'indirect'],
      ],
    ],
    [
      'by two of whom one is known',
      'Dr. Nora Vale knows sleep. Moss and Vale recommend short naps.',
      [['Vale', 'recommend', 'short naps', 'indirect']],
    ],
    [
      'by information from a body',
      'Half of us nap, according to information from the Moor Institute.',
      [['information from the Moor Institute', 'according to', 'Half of us nap', 'indirect']],
    ],
    [
      'by groups that stand for others',
      'Doctors and groups representing nurses said they nap.',
      [['groups', 'said', 'they nap', 'indirect']],
    ],
    [
      'by an advisory body and an officer without a name',
      'An advisory body funded by growers said naps help. The chief medical officer said they harm.',
      [
        ['An advisory body', 'said', 'naps help', 'indirect'],
        ['The chief medical officer', 'said', 'they harm', 'indirect'],
      ],
    ],
  ])('%s', (_how, text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test('what a study says inside somebody’s claim is theirs', () => {
    expect(claims('The study adds to the evidence for naps, Dr. Nora Vale said.')).toEqual([
      ['Dr. Nora Vale', 'said', 'The study adds to the evidence for naps', 'indirect'],
    ]);
  });

  test.each([
    ['a contraction', 'We’ve found that naps help.'],
    ['what was found, not told', 'Ten of the pillows they found are soft.'],
    ['a search engine’s count', 'She made Zoom calls, “long ones”.'],
    ['people of a country', 'One in four Americans admits to napping.'],
    ['those who were studied', 'By contrast, the nap group showed big drops.'],
  ])('%s hands over nothing', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });

  test('a comment on something is an act', () => {
    expect(claims('Dr. Nora Vale comments on a report that predicts more naps.')).toEqual([]);
  });

  test('a colon at the end of a block announces the next', () => {
    expect(
      claims(
        'In response to the report shown today, Dr. Nora Vale, vice president of science at Acorn, said:\n“Naps help.”',
      ),
    ).toEqual([['Dr. Nora Vale', 'said', '“Naps help.”', 'direct']]);
  });
});

describe('British quotation marks', () => {
  test('go on in the next block', () => {
    expect(
      claims('Dr Nora Vale, a sleep expert, said: ‘Short naps help most.\n‘Long ones do not.’'),
    ).toEqual([['Dr Nora Vale', 'said', '‘Short naps help most. … ‘Long ones do not.’', 'direct']]);
  });

  test('around a few words make the claim a mixed one', () => {
    expect(claims('Dr Nora Vale said there was ‘strong evidence of benefits’ of naps.')).toEqual([
      ['Dr Nora Vale', 'said', 'there was ‘strong evidence of benefits’ of naps', 'mixed'],
    ]);
  });

  test('are not the genitive of a plural', () => {
    expect(claims("Dr Nora Vale said the nurses' tea and the doctors' rooms were cold.")).toEqual([
      ['Dr Nora Vale', 'said', "the nurses' tea and the doctors' rooms were cold", 'indirect'],
    ]);
  });
});

describe('a year', () => {
  const years = (text: string) =>
    findSources([{ kind: 'paragraph', text }]).attributions.map(({ date }) => date?.iso ?? null);

  test('of what was studied is not the year of the journal', () => {
    expect(
      years(
        'The study, which appeared in the journal Moor Psychiatry, examined results from 2011 and 2013. Researchers found that naps help.',
      ),
    ).toEqual([null]);
  });

  test('beside the journal is', () => {
    expect(
      years(
        'Researchers found that naps help, in a study published in the journal Moor Psychiatry in May 2016.',
      ),
    ).toEqual(['2016-05']);
  });
});
