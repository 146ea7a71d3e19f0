import { describe, expect, test } from 'vitest';
import { countPitches } from '@/core/article/count-pitches';
import { isOwed } from '@/core/article/keep-signs';
import { judgeBox } from '@/core/article/judge-box';
import { box } from './box';

describe('a turn of speech that sells, books, recruits, asks or invites', () => {
  test.each([
    'Half price for anyone who rides in by tram.',
    'Terms apply, and nobody is turned away.',
    'Saturday appointments, and the kettle is on.',
    'We’re hiring two bakers for the early shift.',
    'Volunteers needed for the tasting of nine breads.',
    'Your donation keeps the mill turning.',
    'Doors open at six.',
    'New episodes land with the milk.',
    'This series was made possible by the millers.',
    'Thanks for reading.',
    'How we checked this page.',
    'Protein 0 g of 96 g',
    '0 / 2,000 kcal',
    '0 of 9,000 steps',
  ])('is heard in “%s”', (line) => {
    expect(countPitches(line)).toBeGreaterThan(0);
  });

  test('and what articles say as well is none', () => {
    for (const line of [
      'Go to your nearest emergency department.',
      'Walk for half an hour, five days a week.',
      'Take the tablet every Monday, and always read the label.',
      'A research study of people on a waiting list found less pain.',
      'Don’t wait if your chest hurts: call an ambulance.',
      'The rash first appeared on the knee, in association with a fever.',
      'For every pound you lose the knee carries four pounds less.',
      'A six-week course of tablets; taking new medicines may change that.',
      'Seek professional advice before you start.',
      'Show this to your doctor.',
      'Plain packaging of tobacco came in the same year.',
      'They hope to start a 12-week trial of oats, and to begin a larger trial later.',
      'In the first group 0 of 40 walkers fell on the ice.',
      'The tin was rated 4.0/5 g for g.',
      'On a scale of 0/10 to 10/10 the pain was worst at night.',
    ])
      expect(countPitches(line), line).toBe(0);
  });
});

test('a long pitch with nothing to press goes', () => {
  const lines = [
    'Know somebody who would like a loaf a week? Our vouchers come in a flour bag, from £12, and are good in both of our bakeries until next spring. There is free delivery in town, terms apply, and we write a card by hand if you tell us what to say.',
  ];
  expect(judgeBox(box({ lines }))).not.toBeNull();
});

test('a number is no helpline beside a pitch, and is one beside the word', () => {
  const pushes = [{ kind: 'link', text: '01632 960 123', to: 'phone', isPaid: false } as const];
  const sold = box({ lines: ['Half price on both loaves.', '01632 960 123'], pushes });
  expect(isOwed(sold)).toBe(true);
  expect(isOwed(sold, 1)).toBe(false);
  const helps = box({ lines: ['Helpline, free of charge, open late', '01632 960 123'], pushes });
  expect(isOwed(helps, 2)).toBe(true);
});

test('a pitch takes nothing with it that is said of the subject beside it', () => {
  const lines = [
    'The crumb of a rye loaf stays moist for a week, because the starch of the rye holds far more water than that of wheat.',
    'Half price today: terms apply.',
  ];
  expect(judgeBox(box({ lines, isLine: false }))).toBeNull();
});

test.each([
  'Bakers’ salaries rose by three percent last year, the guild says.',
  'Some mills have free parking and early-bird prices.',
  'Ask whether there is a baking class in your area.',
  'A voucher for rye bread helped families eat more of it.',
  'There is no commitment needed: bake when you like.',
  'Many bakeries are hiring apprentices from abroad.',
  'Your donation of blood can save up to three lives.',
  'You deserve a night of rest.',
  'In-store labels can mislead.',
  'Results may vary from oven to oven.',
  'Our bakers see this every winter, says Ida Brook.',
  'Free consultations are offered by the guild to people over forty.',
  'Trusted by women for centuries, sour rye has little evidence behind it.',
  'He made a pledge to bake every day.',
  'Satisfied customers came back more often, the study found.',
  'Price: about £3 for two loaves',
  'Only $4 a loaf at most mills',
  'Makes twelve · 210 kcal · from £0.40 a slice',
  'This article is republished from The Miller under an open licence.',
  'Baked this way?',
  'Use the code on the bag to find the mill.',
])('a sentence of the article may say so by the way: %s', (line) => {
  expect(judgeBox(box({ tag: 'p', lines: [line] }))).toBeNull();
  expect(judgeBox(box({ tag: 'div', lines: ['Good to know', line] }))).toBeNull();
});
