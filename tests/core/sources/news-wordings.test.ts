import { describe, expect, test } from 'vitest';
import { findSources } from '@/core/sources/find-sources';

const read = (text: string) =>
  findSources(text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })));
const claims = (text: string) =>
  read(text).attributions.map(({ mention, cue, claim }) => [
    mention.text,
    cue?.text,
    claim.map(({ text: words }) => words).join(' … '),
  ]);
const speakers = (text: string) =>
  read(text).sources.map(({ name, roles, orgs, place }) => [
    name?.text,
    roles.map((role) => role.text),
    orgs.map((org) => org.text),
    place?.text ?? null,
  ]);

describe('who says what in the news', () => {
  test.each([
    [
      'a clause behind the one who says it',
      'The cure was refused by the Moor Agency, which cited a risk of falls.',
      [['the Moor Agency', 'cited', 'a risk of falls']],
    ],
    [
      'such a clause before the verb of the sentence',
      'The trial, which found that naps help, was stopped in May.',
      [['The trial', 'found', 'that naps help']],
    ],
    [
      'and one before a second statement',
      'Dr. Nora Vale, who says that naps help, told reporters that long ones do not.',
      [
        ['Dr. Nora Vale', 'says', 'that naps help'],
        ['Dr. Nora Vale', 'told', 'that long ones do not'],
      ],
    ],
    [
      'people without a name at the end of their finding',
      'Those who nap live longer, Danish doctors have found.',
      [['Danish doctors', 'found', 'Those who nap live longer']],
    ],
    [
      'a finding without its “that”',
      'Dr. Nora Vale also found the old pillow may do harm.',
      [['Dr. Nora Vale', 'found', 'the old pillow may do harm']],
    ],
    [
      'a demand',
      'Campaigners called for quieter wards.',
      [['Campaigners', 'called', 'for quieter wards']],
    ],
    [
      'people of a body',
      'Naps help, Moor University scientists say.',
      [['Moor University scientists', 'say', 'Naps help']],
    ],
    [
      'figures that show',
      'Falls have doubled, new figures show.',
      [['new figures', 'show', 'Falls have doubled']],
    ],
    [
      'studies inside a report',
      'Two trials cited in the report found that naps help.',
      [['Two trials', 'found', 'that naps help']],
    ],
    [
      'the speaker behind a study that has more to it',
      'This is the first study to look for a link between naps and falls, said Dr. Nora Vale.',
      [
        [
          'Dr. Nora Vale',
          'said',
          'This is the first study to look for a link between naps and falls',
        ],
      ],
    ],
    [
      'the study somebody made, not who made it',
      'Falls have doubled, according to the ministry’s own Moor Health Programme survey of 2020.',
      [['the ministry’s own Moor Health Programme survey', 'according to', 'Falls have doubled']],
    ],
    [
      'an act behind a colon',
      'The trial has a flaw: The researchers counted 12 falls and found that all were at night.',
      [['The researchers', 'found', 'that all were at night']],
    ],
    [
      'a verb behind a feeling',
      '“Naps help,” says Dr. Nora Vale.\nShe is glad of the new rules, but says wards need more beds.',
      [
        ['Dr. Nora Vale', 'says', '“Naps help,”'],
        ['She', 'says', 'wards need more beds'],
      ],
    ],
    [
      '“saying” before a quotation',
      '“Naps help,” says Dr. Nora Vale.\nShe explained the delay to reporters, saying, “We had no beds.”',
      [
        ['Dr. Nora Vale', 'says', '“Naps help,”'],
        ['She', 'explained', 'the delay to reporters'],
        ['She', 'saying', '“We had no beds.”'],
      ],
    ],
    [
      'what was said before “that is according to”',
      'Falls have doubled. That’s according to a survey by the Moor Trust.',
      [['a survey', 'according to', 'Falls have doubled']],
    ],
    [
      'a quotation nobody closed',
      'Dr. Nora Vale explained, “Naps help. Keep them short.',
      [['Dr. Nora Vale', 'explained', '“Naps help. Keep them short.']],
    ],
    [
      'a speech of three blocks',
      'Dr. Nora Vale said: “Naps help.\n“Keep them short.\n“And keep them dark.”\nThe ward opens in May.',
      [['Dr. Nora Vale', 'said', '“Naps help. … “Keep them short. … “And keep them dark.”']],
    ],
    [
      'a figure with a stop in it',
      'Doctors recommend that adults take 1.0-1.2 g of it.',
      [['Doctors', 'recommend', 'that adults take 1.0-1.2 g of it']],
    ],
    [
      'the rest of a quotation behind a listener',
      '“The nap,” Dr. Nora Vale told reporters by phone, “was short.”',
      [['Dr. Nora Vale', 'told', '“The nap,” … “was short.”']],
    ],
    [
      'a sentence that begins like a byline',
      'By contrast, Dr. Nora Vale believes, long naps harm.',
      [['Dr. Nora Vale', 'believes', 'long naps harm']],
    ],
    [
      'a sentence that begins like a note',
      'Published in May, the review found that naps help.',
      [['the review', 'found', 'that naps help']],
    ],
    [
      'what somebody said after refusing to talk',
      'A spokeswoman for Acorn declined to comment, but said the firm stood by its figures.',
      [['A spokeswoman', 'said', 'the firm stood by its figures']],
    ],
    [
      'a team and its leader',
      'The team, led by Dr. Nora Vale, reports in Sleep Letters that naps help.',
      [['The team', 'reports', 'that naps help']],
    ],
    [
      '“they” for findings',
      'The findings came out in May. They show that naps help.',
      [['They', 'show', 'that naps help']],
    ],
    [
      'the words of somebody',
      'Long naps are, in the words of Dr. Nora Vale, a waste of daylight.',
      [
        [
          'Dr. Nora Vale',
          'in the words of',
          'Long naps are, in the words of Dr. Nora Vale, a waste of daylight',
        ],
      ],
    ],
    [
      'a listener and the plain words behind',
      'A ministry spokesman told the BBC the ward was safe.',
      [['A ministry spokesman', 'told', 'the ward was safe']],
    ],
    [
      'a weekday before the words',
      'The Moor Trust said on Friday the ward was safe.',
      [['The Moor Trust', 'said', 'the ward was safe']],
    ],
    [
      'a firm with an aside',
      'Acorn, which makes the pillow, said it was safe.',
      [['Acorn', 'said', 'it was safe']],
    ],
    [
      'a maker by what it is',
      'Drugmaker Acorn insists the pillow is safe.',
      [['Drugmaker Acorn', 'insists', 'the pillow is safe']],
    ],
    [
      '“however” between speaker and verb',
      '“Naps help,” said Nora Vale, a dentist. Vale, however, cautioned that long ones harm.',
      [
        ['Nora Vale', 'said', '“Naps help,”'],
        ['Vale', 'cautioned', 'that long ones harm'],
      ],
    ],
    [
      'somebody a paper quotes',
      'The Echo quoted Dr. Nora Vale as saying naps help.',
      [['Dr. Nora Vale', 'saying', 'naps help']],
    ],
    [
      'somebody who was quoted by a paper',
      'Dr. Nora Vale was quoted by the Echo as saying naps help.',
      [['Dr. Nora Vale', 'saying', 'naps help']],
    ],
    [
      'the people behind a study',
      'The scientists behind the study say naps help.',
      [['The scientists', 'say', 'naps help']],
    ],
    [
      'the group of a doctor',
      'Dr. Vale’s group reported in May that naps help.',
      [['Dr. Vale’s group', 'reported', 'that naps help']],
    ],
    [
      'a definition',
      'The Moor Health Organization defines sleep as “a state of full rest.”',
      [['The Moor Health Organization', 'defines', '“a state of full rest.”']],
    ],
    [
      'a verb of tone before the speaker',
      '“Naps help,” tweeted Dr. Nora Vale, the head of Moor Clinic.',
      [['Dr. Nora Vale', 'tweeted', '“Naps help,”']],
    ],
    [
      'a claim that begins with “by”',
      'Dr. Nora Vale said by year nine most had a phone.',
      [['Dr. Nora Vale', 'said', 'by year nine most had a phone']],
    ],
    [
      'a verdict in quotation marks',
      'The charity Acorn Trust has branded 2012 a “lost year” for sleep.',
      [['Acorn Trust', 'branded', '2012 a “lost year” for sleep']],
    ],
    [
      'two sides of one sentence',
      'While the researchers say it helps, they concede that it is slow.',
      [
        ['the researchers', 'say', 'it helps'],
        ['they', 'concede', 'that it is slow'],
      ],
    ],
    [
      'what was done already',
      'Trials have already shown that naps help.',
      [['Trials', 'shown', 'that naps help']],
    ],
    [
      'a child by the first name and the age',
      'Ida, 15, admitted that she napped.',
      [['Ida', 'admitted', 'that she napped']],
    ],
    [
      'a demand that goes on',
      'Doctors are calling for quieter wards.',
      [['Doctors', 'calling', 'for quieter wards']],
    ],
    [
      'a study behind “after”',
      'Dr. Nora Vale called for quieter wards after a survey found that noise harms.',
      [
        ['Dr. Nora Vale', 'called', 'for quieter wards'],
        ['a survey', 'found', 'that noise harms'],
      ],
    ],
    [
      'an officer without the comma behind',
      'Nora Vale, Chief Executive of the Moor and Sleep Foundation reports, “Naps help.”',
      [['Nora Vale', 'reports', '“Naps help.”']],
    ],
    [
      'one patient',
      'One patient said: “I slept at last.”',
      [['One patient', 'said', '“I slept at last.”']],
    ],
    [
      'the bosses of a service',
      'Falls have doubled, ambulance bosses say.',
      [['ambulance bosses', 'say', 'Falls have doubled']],
    ],
  ])('%s', (_what, text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  test.each([
    ['a passive that tells of a drug', 'The agency has 605 reports associated with the cure.'],
    ['results that are compared', 'Results for short naps, compared to long ones:'],
    ['a noun that is also a verb', 'Most medical research projects are small.'],
    ['a byline', 'By Nora Vale, who says naps help'],
    ['a note', 'Source: Nora Vale said naps help'],
    ['a comparison', 'The harm is worse than experts thought.'],
    ['what is advised by number', 'Few get the eight NSI recommended checks.'],
    ['what a studied patient reports', 'One patient reported pain.'],
  ])('but not %s', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });
});

describe('a pronoun', () => {
  const trainer =
    '“Naps help,” says Nora Vale, a dance and personal trainer at Moor Gym.\nIda Moss, who lost her sleep, shares what she went through.\n“I began to nap,” she says.';
  test('of a patient who tells of herself is hers', () => {
    const { attributions, sources } = read(trainer);
    const last = sources.find(({ id }) => id === attributions.at(-1)?.source);
    expect(last?.name?.text).toBe('Ida Moss');
    expect(last?.expert).toBe(false);
  });
  test('behind a name that nothing explains is nobody’s', () => {
    const text =
      '“Naps help,” says Dr. Nora Vale.\nIda Moss sleeps at noon.\n“I began to nap,” she says.';
    expect(claims(text)).toHaveLength(1);
  });
  test('behind a name in the sentence before is nobody’s either', () => {
    const text =
      '“Naps help,” says Dr. Nora Vale.\nOthers sleep at noon, as in the case of Ida Moss. “I began to nap,” she says.';
    expect(claims(text)).toHaveLength(1);
  });
  test('behind the title of somebody’s book is still hers', () => {
    const text =
      '“Naps help,” says Dr. Nora Vale.\nVale has tips in her book Sleep Your Fill. “Keep them short,” she says.';
    expect(claims(text)).toHaveLength(2);
  });
  test('behind a man’s name still is the woman’s', () => {
    const text =
      '“Naps help,” says Dr. Nora Vale.\nPeter Moss sleeps at noon.\n“Keep them short,” she says.';
    expect(claims(text)).toHaveLength(2);
  });
  test('goes on from the pronoun before it', () => {
    const lines = Array.from({ length: 3 }, () => 'The ward has nine beds.').join('\n');
    const text = `“Naps help,” says Dr. Nora Vale.\n${lines}\n“Keep them short,” she says.\n${lines}\n“And dark,” she adds.`;
    expect(claims(text)).toHaveLength(3);
  });
});

describe('who somebody is', () => {
  test.each([
    [
      'a role of two words joined by “and”',
      'Nora Vale, a dance and personal trainer at Moor Gym, says naps help.',
      ['Nora Vale', ['dance and personal trainer'], ['Moor Gym'], null],
    ],
    [
      'a title before the name, in commas',
      'Former schools adviser and co-founder of the Acorn café chain, Nora Vale, said: “Naps help.”',
      ['Nora Vale', ['co-founder'], ['Acorn'], null],
    ],
    [
      'both posts of another sentence',
      'Nora Vale is founder and president of Acorn Bioscience.\nShe told reporters: “Naps help.”',
      ['Nora Vale', ['founder', 'president'], ['Acorn Bioscience'], null],
    ],
    [
      'a body whose name is a list',
      'Dr. Nora Vale of the National Sleep, Dream, and Nap Institute in Wexcombe, Ohio, said naps help.',
      ['Nora Vale', [], ['National Sleep, Dream, and Nap Institute'], 'Wexcombe, Ohio'],
    ],
    [
      'a part of the university named before',
      '“Naps help,” said Dr Nora Vale from the university’s Centre for Sleep.',
      ['Nora Vale', [], ['Centre for Sleep'], null],
    ],
    [
      'a country before the body',
      'Dr. Nora Vale, a surgeon in India at Moor Hospital, said naps help.',
      ['Nora Vale', ['surgeon'], ['Moor Hospital'], 'India'],
    ],
    [
      'what somebody heads, and where',
      'Dr Nora Vale, Director of Sleep Sciences, Moor Hospital, says naps help.',
      ['Nora Vale', ['Director of Sleep Sciences'], ['Moor Hospital'], null],
    ],
    [
      'what somebody directs, and not a person of that name',
      'Nora Vale, director of surveys for Environment Wexcombe, said naps help.',
      ['Nora Vale', ['director of surveys'], ['Environment Wexcombe'], null],
    ],
    [
      'a firm they head',
      'Dr Nora Vale, who heads the sleep consulting firm Acorn, said naps help.',
      ['Nora Vale', [], ['Acorn'], null],
    ],
    [
      'an office of two nouns',
      'Naps help, said former MHS director general Nora Vale.',
      ['Nora Vale', ['director general'], ['MHS'], null],
    ],
    [
      'a seat in parliament',
      'Nora Vale, MP for Wexcombe, said the cuts were wrong.',
      ['Nora Vale', ['MP'], ['Wexcombe'], null],
    ],
    [
      'a known body in capitals before an office',
      '“Falls are fewer,” WHO chief Nora Vale told a meeting.',
      ['Nora Vale', ['chief'], ['WHO'], null],
    ],
    [
      'the university behind “says the”',
      '“Naps help,” says the University of Wexcombe’s Dr. Nora Vale.',
      ['Nora Vale', [], ['University of Wexcombe'], null],
    ],
    [
      'a mother by her children',
      'Mother-of-two Nora Vale, 35, said the naps helped.',
      ['Nora Vale', ['Mother-of-two'], [], null],
    ],
  ])('%s', (_what, text, expected) => {
    expect(speakers(text)[0]).toEqual(expected);
  });

  test.each([
    ['renowned author Nora Vale', false],
    ['lead author Nora Vale', true],
    ['dietitian and author Nora Vale', true],
  ])('makes “%s” an expert: %s', (who, expected) => {
    expect(read(`“Naps help,” said ${who}.`).sources.map(({ expert }) => expert)).toEqual([
      expected,
    ]);
  });

  test('is one person with and without the first name before a particle', () => {
    const text = 'Dr. Ida van Loon says naps help.\nDr. Van Loon adds that long ones do not.';
    expect(speakers(text)).toHaveLength(1);
  });

  test.each(['Otto J. de Vale', 'Otto J. van der Vale', 'Otto J. von Vale'])(
    'is %s: an initial before a particle does not end the name',
    (name) => {
      const text = `“Naps help,” said the study’s lead author, Dr. ${name}, at Moor University.`;
      expect(speakers(text)[0]?.[0]).toBe(name);
    },
  );
});
