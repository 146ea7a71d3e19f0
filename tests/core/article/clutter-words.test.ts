import { describe, expect, test } from 'vitest';
import { isBadgeText } from '@/core/article/badge-words';
import { clutterLabel } from '@/core/article/clutter-label';
import { isKeepLabel } from '@/core/article/keep-label';
import { promoSentence } from '@/core/article/promo-sentence';
import { isShareWord } from '@/core/article/share-word';
import { trackerCues } from '@/core/article/tracker-words';

describe('a short line that stands over clutter', () => {
  test.each([
    ['Advertisement', 'ad'],
    ['Article continues below', 'ad'],
    ['You Might Also Like', 'related'],
    ['More from Sleep', 'related'],
    ['Most read', 'related'],
    ['Now playing: Hips in ten minutes', 'video'],
    ['Sign up for our weekly letter', 'newsletter'],
    ['BMI calculator', 'calculator'],
    ['Was this page useful?', 'feedback'],
    ['Share this story', 'share'],
  ])('“%s” names %s', (line, reason) => {
    expect(clutterLabel(line)).toBe(reason);
  });

  test.each([
    'How to stretch your hips',
    'Symptoms',
    'More protein at breakfast helps older adults keep muscle',
    'When to see a doctor',
    'Ingredients',
  ])('“%s” does not', (line) => {
    expect(clutterLabel(line)).toBeNull();
  });
});

test('takeaways, tips, warnings and ingredients are known as kept', () => {
  for (const line of [
    'Key Takeaways',
    'Tips and Warnings',
    'Warning:',
    'Things You’ll Need',
    'Ingredients',
  ])
    expect(isKeepLabel(line)).toBe(true);
  expect(isKeepLabel('Warning signs were missed for years')).toBe(false);
});

describe('a lone line', () => {
  test.each([
    ['Get our free pacing app and walk further this spring.', 'app'],
    ['Subscribe to our newsletter for recipes and calm.', 'newsletter'],
    ['Read more: Why knees click', 'related'],
    ['We may earn a commission from links on this page.', 'product'],
    ['If you liked this walk, please share it or leave a comment below!', 'share'],
    ['Prices were correct at the time of writing and may vary.', 'product'],
    ['Turn on JavaScript to see these five stretches.', 'video'],
    ['RealPlayer 4 must be installed on this machine.', 'video'],
    ['Shop it: the harbour’s own wool socks', 'product'],
  ])('“%s” is a promotion', (line, reason) => {
    expect(promoSentence(line)).toBe(reason);
  });

  test.each([
    'Try to walk for ten minutes today, and see how your knee feels tomorrow.',
    'Get enough sleep before you change your training plan.',
    'Many people use an app to count their steps, and the counts are often wrong.',
    'Join the two ends of the band and step on the middle.',
    'If you find the stretch painful, stop and rest the leg.',
    'Prices of oats may rise this year, farmers said.',
    'The gut is a real player in how well a knee heals.',
    'The first version of the diary was written in JavaScript by a nurse.',
    'Use a step app such as Strollo, or a paper list, to count your walks.',
  ])('“%s” is advice', (line) => {
    expect(promoSentence(line)).toBeNull();
  });
});

test('seals without a name are badges, and a line with a reviewer is none', () => {
  expect(isBadgeText('Medically Reviewed Evidence Based')).toBe(true);
  expect(isBadgeText('Medically reviewed by Ines Falk, MD')).toBe(false);
  expect(isBadgeText('Evidence based on three trials of 400 people')).toBe(false);
});

test('networks and orders to share are share words, sentences are not', () => {
  expect(['Facebook', 'Share on Pinterest', 'Email this page', 'Print'].every(isShareWord)).toBe(
    true,
  );
  expect(isShareWord('Share the bowl with a friend')).toBe(false);
});

test('a tracker talks of several things at once, a paragraph on calories of few', () => {
  expect(
    trackerCues('Calorie counter. Log your meals and see your daily goal. Start tracking.'),
  ).toBeGreaterThanOrEqual(3);
  expect(trackerCues('A cup of lentils has 230 calories and plenty of fibre.')).toBeLessThan(2);
});
