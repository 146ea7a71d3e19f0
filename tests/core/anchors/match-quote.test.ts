import { describe, expect, test } from 'vitest';
import { align } from '@/core/anchors/align';
import { canonicalText } from '@/core/anchors/canonical-text';
import { describeQuote } from '@/core/anchors/describe-quote';
import { matchQuote, readText } from '@/core/anchors/match-quote';
import { skeletonOf } from '@/core/anchors/skeleton';
import { wordsOf } from '@/core/anchors/words';

const article = [
  'Sore knees after running',
  'Many runners feel a dull pain at the front of the knee after a long run on hard ground.',
  'Adults can take 400 mg of ibuprofen every eight hours with food. Do not take it for more than ten days.',
  'Cold packs help. Hold one to the knee for fifteen minutes, three times a day, with a cloth in between.',
  'Slow squats make the thigh stronger. Start with two sets of eight and rest a minute after each set.',
  'See a doctor if the knee is hot, swollen or locked.',
].join('\n');

/** Saves a passage of one text and looks for it in another. */
function find(quote: string, later: string, { saved = article, withSkeleton = true } = {}) {
  const words = wordsOf(saved);
  const start = saved.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” is not in the text.`);
  const anchor = describeQuote(saved, words, start, start + quote.length);
  const reading = readText(canonicalText(later).text);
  const alignment = withSkeleton ? align(skeletonOf(words), reading.words) : null;
  const match = matchQuote(anchor, reading, alignment);
  return [match.state, match.start === null ? null : reading.text.slice(match.start, match.end)];
}

const squats = 'Slow squats make the thigh stronger.';
const dose = 'Adults can take 400 mg of ibuprofen every eight hours with food.';

test('on the page as it was, every passage is exact, however short', () => {
  for (const quote of [
    dose,
    squats,
    'knee',
    '400 mg',
    'day, with a',
    'run on hard ground.\nAdults',
  ])
    expect(find(quote, article)).toEqual(['exact', quote]);
});

test('of equal words each is found where it was saved', () => {
  const words = wordsOf(article);
  const reading = readText(article.replace('Sore knees', 'Hurting knees'));
  const alignment = align(skeletonOf(words), reading.words);
  for (let at = article.indexOf('the knee'); at >= 0; at = article.indexOf('the knee', at + 1)) {
    const match = matchQuote(describeQuote(article, words, at, at + 8), reading, alignment);
    expect(match).toMatchObject({ state: 'exact', start: at + 'Hurting'.length - 'Sore'.length });
  }
});

describe('a changed number, unit or negation is shown as changed, whole', () => {
  test.each([
    [dose, '400 mg', '200 mg'],
    [dose, '400 mg', '400 g'],
    [dose, 'can take', 'can not take'],
    [dose, 'with food', 'without food'],
    ['Do not take it for more than ten days.', 'Do not take', 'Do take'],
    ['Do not take it for more than ten days.', 'more than', 'less than'],
  ])('%s: %s became %s', (quote, before, after) => {
    expect(find(quote, article.replace(before, after))).toEqual([
      'changed',
      quote.replace(before, after),
    ]);
  });

  test('also where the selection began in the middle of the number', () => {
    const saved = article.replace('400 mg', '25 mg');
    const quote = '5 mg of ibuprofen every eight hours';
    expect(find(quote, saved, { saved })).toEqual(['exact', quote]);
    expect(find(quote, saved.replace('25', '35'), { saved })).toEqual(['changed', `3${quote}`]);
  });

  test('also at the edge of the passage', () => {
    const quote = '400 mg of ibuprofen every eight hours';
    expect(find(quote, article.replace('400', '1,200'))).toEqual([
      'changed',
      '1,200 mg of ibuprofen every eight hours',
    ]);
  });

  test('and also where only a sign is another one', () => {
    const saved = article.replace('400 mg', '< 0.5 mg');
    const quote = 'take < 0.5 mg of ibuprofen every eight hours';
    expect(find(quote, saved.replace('<', '>'), { saved })[0]).toBe('changed');
    expect(find(quote, saved.replace('0.5', '05'), { saved })[0]).toBe('changed');
  });

  test('even if the old words now stand in another paragraph', () => {
    const later =
      article.replace(dose, dose.replace('400', '200')) +
      `\nOlder leaflets said something else altogether: ${dose} That is out of date.`;
    expect(find(dose, later)).toEqual(['changed', dose.replace('400', '200')]);
  });
});

test('a passage that was deleted is not found, though its neighbours and look-alikes are there', () => {
  const look = 'Slow lunges make the hip stronger.';
  expect(find(squats, article.replace(`${squats} `, ''))).toEqual(['orphan', null]);
  const saved = article.replace('See a doctor', `${look} See a doctor`);
  expect(find(squats, saved.replace(`${squats} `, ''), { saved })).toEqual(['orphan', null]);
});

test('a passage that moved with its paragraph is found there', () => {
  const [title = '', ...rest] = article.split('\n');
  const later = [title, ...rest.reverse()].join('\n');
  for (const quote of [dose, squats]) expect(find(quote, later)[1]).toBe(quote);
  expect([find(dose, later)[0], find(squats, later)[0]]).toContain('moved');
});

test('new text before, after and in between does not matter', () => {
  const later = `Menu Home Shop\n${article.replace('\nCold', '\nAn advertisement for shoes.\nCold')}\nFooter`;
  expect(find(squats, later)).toEqual(['exact', squats]);
  expect(find('ten days.\nCold packs', later)[0]).toBe('changed');
});

test('another text altogether holds nothing', () => {
  const other =
    'A recipe for lentil soup.\nFry the onions in oil for ten minutes, then add the lentils.';
  for (const quote of [dose, squats, 'the knee', 'minutes'])
    expect(find(quote, other)).toEqual(['orphan', null]);
});

test('on a long page of one line over and over, all stands where it stood', () => {
  const saved = `${'Walk a little every day.\n'.repeat(3000)}Rest at night.`;
  expect(find('Rest at night.', `${saved}\nThe end.`, { saved })).toEqual([
    'exact',
    'Rest at night.',
  ]);
});

test('an empty page and an empty record break nothing', () => {
  expect(find(dose, '')).toEqual(['orphan', null]);
  const anchor = describeQuote(article, wordsOf(article), 0, 4);
  const beyond = { ...anchor, segment: 900, segmentOffset: 900 };
  const reading = readText(article);
  expect(matchQuote(beyond, reading, align([], reading.words)).state).not.toBe('changed');
  expect(() => matchQuote({ ...beyond, exact: '…' }, reading, null)).not.toThrow();
});

describe('without a skeleton, as after an import', () => {
  const without = { withSkeleton: false };
  test('quote and context find the place', () => {
    expect(find(dose, article, without)).toEqual(['exact', dose]);
    expect(find(dose, article.replace('with food', 'after a meal'), without)).toEqual([
      'changed',
      dose.replace('with food', 'after a meal'),
    ]);
  });

  test('of several equal places none is guessed', () => {
    const line = 'Rest a little and drink some water.';
    const saved = `${line}\n${article}`;
    const later = `${line} ${line} ${line}`;
    expect(find(line, later, { ...without, saved })).toEqual(['ambiguous', null]);
  });
});

test('other scripts are found as well', () => {
  const saved =
    '膝の痛みについて。\n走った後に膝が痛むことがあります。冷やすと楽になります。\n毎日少しずつ歩いてください。';
  const quote = '冷やすと楽になります。';
  expect(find(quote, `新しい見出し\n${saved}`, { saved })).toEqual(['exact', quote]);
  expect(find(quote, saved.replace('楽に', '少し楽に'), { saved })).toEqual([
    'changed',
    '冷やすと少し楽になります。',
  ]);
});
