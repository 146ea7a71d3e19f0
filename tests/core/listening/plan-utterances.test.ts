import { describe, expect, test } from 'vitest';
import { isCitationMark } from '@/core/listening/find-silent';
import type { Passage } from '@/core/listening/passage';
import { planUtterances } from '@/core/listening/plan-utterances';
import { splitSentences } from '@/core/listening/split-sentences';
import { wordAt } from '@/core/listening/word-at';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  text,
  silent: [],
  lang: null,
  ...more,
});
const spoken = (text: string, more: Partial<Passage> = {}, lang = 'en') =>
  planUtterances([passage(text, more)], lang).map((each) => each.spoken);

describe('a paragraph', () => {
  test('is spoken sentence by sentence, without the white space of its markup', () => {
    expect(spoken('\n   Walk for ten\n   minutes.  Then rest. ')).toEqual([
      'Walk for ten minutes.',
      'Then rest.',
    ]);
  });

  test('keeps a title and the name behind it in one sentence', () => {
    expect(spoken('We asked Dr. Okafor. She and J. B. Lind agree, e.g. Lind’s team.')).toEqual([
      'We asked Dr. Okafor.',
      'She and J. B. Lind agree, e.g. Lind’s team.',
    ]);
    expect(spoken('See Fig. 3 for more. He said no. Nobody asked.')).toEqual([
      'See Fig. 3 for more.',
      'He said no.',
      'Nobody asked.',
    ]);
  });

  test('is spoken without its citation numbers', () => {
    expect(spoken('Walking helps [3]. Sleep does too [4, 5–7]! In 2019 [sic] it rained.')).toEqual([
      'Walking helps.',
      'Sleep does too!',
      'In 2019 [sic] it rained.',
    ]);
  });

  test('is spoken without what is silent in it', () => {
    expect(spoken('Pain eased.12 Nobody fell.', { silent: [{ start: 11, end: 13 }] })).toEqual([
      'Pain eased.',
      'Nobody fell.',
    ]);
  });

  test('without a letter or a digit is not spoken', () => {
    expect(spoken(' * * * ')).toEqual([]);
    expect(spoken('[3]')).toEqual([]);
  });

  test('has the sentences of its own language', () => {
    expect(spoken('今日は歩きました。明日も歩きます。', {}, 'ja')).toEqual([
      '今日は歩きました。',
      '明日も歩きます。',
    ]);
    expect(spoken('هل تمشي كل يوم؟ نعم.', {}, 'ar')).toEqual(['هل تمشي كل يوم؟', 'نعم.']);
  });

  test('in a language nobody has heard of is spoken all the same', () => {
    expect(spoken('One. Two.', { lang: 'x_!' })).toEqual(['One.', 'Two.']);
  });
});

describe('a sentence too long for a voice', () => {
  const long = `${'Some people walk slowly and with care, '.repeat(12)}and that is fine.`;
  const parts = planUtterances([passage(long)], 'en');

  test('is cut at its clauses into pieces that lose no word', () => {
    expect(parts.length).toBeGreaterThan(1);
    for (const { spoken } of parts) expect(spoken.length).toBeLessThanOrEqual(240);
    for (const { spoken } of parts.slice(0, -1)) expect(spoken).toMatch(/,$/);
    expect(parts.map(({ spoken }) => spoken).join(' ')).toBe(long);
  });

  test('is shown as one sentence all the while', () => {
    expect(new Set(parts.map(({ sentence }) => `${sentence.start}–${sentence.end}`))).toEqual(
      new Set([`0–${long.length}`]),
    );
  });

  test('without a single space is cut too', () => {
    expect(spoken('a'.repeat(1000)).map(({ length }) => length)).toEqual([240, 240, 240, 240, 40]);
  });
});

test('every code unit that is spoken is the one at its place', () => {
  const text = '\n We  saw less pain [3], because\tpeople walked [4]. “Further!”, she said.¹ ';
  for (const { spoken, places } of planUtterances([passage(text)], 'en')) {
    expect(places).toHaveLength(spoken.length);
    for (const [at, place] of places.entries())
      expect((text[place] ?? '').replace(/\s/, ' ')).toBe(spoken[at]);
  }
});

test('a line without an end is planned in a time that grows with its length alone', () => {
  // With its square it takes minutes, and the runner ends it.
  const text = 'Dr. A [1] walked on and on, '.repeat(8_000);
  const planned = planUtterances([passage(text)], 'en');
  expect(
    planned
      .map(({ spoken }) => spoken)
      .join(' ')
      .replaceAll(' ', ''),
  ).toBe('Dr.Awalkedonandon,'.repeat(8_000));
});

describe('the word a voice has reached', () => {
  const [said] = planUtterances([passage('  Don’t  walk [2] too fast.')], 'en');
  const word = (charIndex: number) => {
    const stretch = said && wordAt(said, charIndex, 'en');
    return stretch && '  Don’t  walk [2] too fast.'.slice(stretch.start, stretch.end);
  };

  test('is found from its beginning, from its middle and from the space before it', () => {
    expect([word(0), word(3), word(5), word(6), word(8)]).toEqual([
      'Don’t',
      'Don’t',
      'walk',
      'walk',
      'walk',
    ]);
    expect(word(11)).toBe('too');
  });

  test('is none past the last one', () => {
    expect(word(19)).toBeNull();
    expect(word(500)).toBeNull();
  });
});

test.each([
  ['3', 'eased the pain.', false, true],
  ['3', 'in the study', false, true],
  ['[3]', 'in', false, true],
  ['1,2', 'it', false, true],
  ['4–6', 'it', false, true],
  ['7', 'it', true, true],
  ['*', 'price', false, true],
  ['2', '5 kg/m', false, false],
  ['3', 'cm', false, false],
  ['th', 'the 19', false, false],
  ['2019', 'in the year', false, false],
  ['see the study', 'it', true, false],
])('“%s” after “%s” (link: %s) is a citation mark: %s', (text, before, isLink, is) => {
  expect(isCitationMark(text, before, isLink)).toBe(is);
});

test('sentences lie in their text in order, without overlap, and leave out only white space', () => {
  const text = ' One. Two!\n\nDr. Three?  “Four.” Five';
  const found = splitSentences(text, 'en');
  let last = 0;
  for (const { start, end } of found) {
    expect(text.slice(last, start).trim()).toBe('');
    last = end;
  }
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two!',
    'Dr. Three?',
    '“Four.”',
    'Five',
  ]);
});
