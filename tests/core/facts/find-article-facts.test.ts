import { describe, expect, test } from 'vitest';
import { parseActivities } from '@/core/activities/parse-activities';
import { createArticleFacts } from '@/core/facts/find-article-facts';
import { isAboutEatingDisorders } from '@/core/facts/is-about-eating-disorders';
import { mayHoldFact } from '@/core/facts/may-hold-fact';
import { parseFoods } from '@/core/foods/parse-foods';
import activities from '@/data/activities/activities.json';
import foods from '@/data/foods/foods.json';

const find = createArticleFacts(parseFoods(foods), parseActivities(activities));
const seen = (sentence: string) =>
  find(sentence).map((fact) => `${fact.kind}: ${sentence.slice(fact.start, fact.end)}`);

describe('what an article says of food and exercise', () => {
  test.each([
    ['Lunch was 1 cup of brown rice with beans.', ['food: 1 cup of brown rice']],
    ['The bun alone adds 150 calories.', ['energy: 150 calories']],
    ['Start with 30 minutes of jogging.', ['activity: 30 minutes of jogging']],
    ['She went swimming for an hour.', ['activity: swimming for an hour']],
    ['A 250-calorie snack is plenty.', ['energy: 250-calorie']],
    ['Half an hour of yoga is one way to begin.', ['activity: Half an hour of yoga']],
    ['The bar contains 1,046 kJ.', ['energy: 1,046 kJ']],
    ['The drink has 1046 kJ (250 kcal) a bottle.', ['energy: 250 kcal']],
    ['The sandwich comes to 502 calories.', ['energy: 502 calories']],
    ['Thirty minutes of jogging will do.', ['activity: Thirty minutes of jogging']],
    ['Forty-five minutes of swimming is plenty.', ['activity: Forty-five minutes of swimming']],
    ['1½ hours of skiing', ['activity: 1½ hours of skiing']],
    ['A 30-minute jog is a start.', ['activity: A 30-minute jog']],
    ['Take a 20-minute brisk walk.', ['activity: a 20-minute brisk walk']],
    ['Spend 15 minutes dancing at home.', ['activity: 15 minutes dancing']],
    ['Walk for 30 minutes after dinner.', ['activity: Walk for 30 minutes']],
    ['He jogged for about half an hour.', ['activity: jogged for about half an hour']],
  ])('%s', (sentence, facts) => {
    expect(seen(sentence)).toEqual(facts);
  });

  test.each([
    'Most adults need 2,000 calories a day.',
    'A 500 calorie deficit was set.',
    'They ate between 300 and 400 calories.',
    'A 1,200-calorie diet is strict.',
    'Save 150 calories a day.',
    'It has 90 calories per 100 g.',
    'The group ate 200 fewer calories.',
    'He waited 30 minutes for the bus.',
    'Rest for 10 minutes.',
    'Bake for 30 minutes.',
    'Use it for 2 hours of reading.',
    'The meeting lasted 60 minutes.',
    'The station is a 10-minute walk from the ward.',
    'A 20-minute stretch of road was closed.',
    'Listen to a 30-minute yoga nidra script.',
    'The battery runs for 10 hours.',
    'It takes 2 hours of running a clinic to see why.',
    'She could not walk for 30 minutes after it.',
    'He walked out after 15 minutes.',
    'Intake was cut to 800 calories.',
  ])('nothing is told of: %s', (sentence) => {
    expect(seen(sentence)).toEqual([]);
  });

  test('a number of the article that is far from the table is remarked on', () => {
    // Whole milk: 61 kcal × 2.44 = 149 kcal a cup.
    const [far] = find('A cup of whole milk has 250 calories.');
    const [near] = find('A cup of whole milk has 150 calories.');
    expect(far).toMatchObject({ kind: 'food', saidFarOff: true });
    expect(near).toMatchObject({ kind: 'food', saidFarOff: false });
  });

  test('a sentence with a fact is always one that is asked about', () => {
    for (const sentence of [
      'Lunch was 1 cup of brown rice with beans.',
      'The bun alone adds 150 calories.',
      'Start with 30 minutes of jogging.',
      'A 250-calorie snack is plenty.',
      'Half an avocado comes to about 160 calories.',
      'Forty-five minutes of swimming is plenty.',
      'The bar contains 1,046 kJ.',
      'Each large egg has about 72 calories.',
      'A banana has 422 mg of potassium.',
      'Snack on a handful of almonds (28 g).',
      'Dinner: chicken with green beans and 220g new potatoes.',
      'Supper was two poached eggs.',
      'Top the toast with half an avocado.',
      '2 ripe kiwis',
      'A pat of butter on toast is plenty.',
      'Eat half a tin of tuna.',
    ])
      expect(mayHoldFact(sentence)).toBe(true);
    expect(mayHoldFact('Nothing to count stands here.')).toBe(false);
    expect(mayHoldFact('Three people came by train in 2019.')).toBe(false);
  });
});

describe('pages about eating disorders', () => {
  const page = { title: 'Lunch ideas', address: 'https://example.org/lunch', text: 'Eat.' };

  test.each([
    { ...page, title: 'Living with anorexia' },
    { ...page, title: 'Binge-eating disorder: what helps' },
    { ...page, address: 'https://example.org/eating-disorders/help' },
    { ...page, address: 'https://example.org/health/bulimia_nervosa.html' },
    { ...page, text: 'An eating disorder is an illness. People with bulimia often hide it.' },
    { ...page, text: 'Disordered eating starts small. Orthorexia is one form of it.' },
    { ...page, title: 'ARFID in children' },
    { ...page, title: 'Eating-disorder recovery: cooking together' },
    { ...page, title: 'Signs of disordered-eating in athletes' },
    { ...page, title: 'Help for an eating\u00a0disorder' },
    { ...page, title: 'Eating-disordered teenagers at the table' },
    { ...page, title: 'What diabulimia does' },
    { ...page, title: 'OSFED, formerly EDNOS' },
    { ...page, title: 'EDNOS explained' },
    { ...page, title: 'Bigorexia in the gym' },
    { ...page, text: 'He says he was bigorexic. A bigorexic man seldom says so.' },
  ])('%j is one', (about) => {
    expect(isAboutEatingDisorders(about)).toBe(true);
  });

  test.each([
    page,
    { ...page, text: 'Talk to a doctor if you ever had an eating disorder. Now cook the rice.' },
    { ...page, title: 'Eating for runners', text: 'Disorder in the kitchen, order on the plate.' },
  ])('%j is none', (about) => {
    expect(isAboutEatingDisorders(about)).toBe(false);
  });
});
