import { describe, expect, test } from 'vitest';
import { readNames, readWording } from '@/core/clutter/read-wording';
import { firstWords } from '@/core/clutter/first-words';
import wording from '@/data/clutter/wording.json';

describe('what a short text gives away', () => {
  test.each([
    ['ADVERTISEMENT', 'ad'],
    ['Article continues below advertisement', 'ad'],
    ['Sponsored Content', 'sponsored'],
    ['Promoted by Some Company', 'sponsored'],
    ['Sign up for our newsletter', 'newsletter'],
    ['Get the week’s best recipes delivered to your inbox', 'newsletter'],
    ['You might also like:', 'related'],
    ['Most read this week', 'related'],
    ['Share this article', 'share'],
    ['Follow us on Instagram', 'share'],
    ['Leave a comment', 'comments'],
    ['Was this page helpful?', 'feedback'],
    ['Silver member badge', 'badge'],
    ['You’re all caught up!', 'notification'],
    ['No new notifications', 'notification'],
    ['Video of the Day', 'video'],
    ['Now playing: Ten minutes of stretching', 'video'],
    ['Calorie tracker', 'calculator'],
    ['BMI calculator', 'calculator'],
    ['Download our free app', 'app'],
    ['We use cookies to make this site work', 'consent'],
    ['Write for us', 'promo'],
    ['No new alerts. You’re up to date.', 'notification'],
    ['Five-minute quiz', 'promo'],
    ['Take our sleep quiz', 'promo'],
  ])('%s', (text, reason) => {
    expect(readWording(text)?.reason).toBe(reason);
  });

  test.each([
    'Adding oil late keeps the pan from smoking',
    'Related proteins in milk and whey',
    'Advertising aimed at children changes what they ask for at dinner',
    'Share this timeline with your family so that everyone eats at six',
    'Follow the label, not the front of the box',
    'Video games and sleep',
    'Tracking your sleep with a notebook is as good as with a watch',
    'Sponsored. Nobody paid for this article.',
    'A quiz at the end of the day is no test of memory',
    'References',
    'Warnings',
    'Cookies with less sugar',
    'The most common side effects are mild',
    'Recommended dose for adults',
  ])('leaves “%s” to the article', (text) => {
    expect(readWording(text)).toBeNull();
  });

  // A dear pattern in this room would be run on every line of every page.
  test('is read in no time from the worst of texts', () => {
    const start = performance.now();
    for (const word of ['sign up ', 'you may ', 'follow ', 'a', ' ', 'the ', 'get '])
      readWording(word.repeat(20_000 / word.length));
    expect(performance.now() - start).toBeLessThan(200);
  });
});

test('a reason tells the words of its patterns that may begin with anything, and only then', () => {
  for (const [reason, { label, start, ...told }] of Object.entries(wording)) {
    const isOpen =
      label.some((one) => firstWords(one, true) === null) ||
      start.some((one) => firstWords(one, false) === null);
    expect('has' in told, reason).toBe(isOpen);
  }
});

describe('what names give away', () => {
  test.each([
    ['DartAd300x250', 'ad'],
    ['inline-ad wide', 'ad'],
    ['adSlotTop', 'ad'],
    ['newsletter_box', 'newsletter'],
    ['social-share-icons', 'share'],
    ['related_content_rail', 'related'],
  ])('%s', (names, reason) => {
    expect(readNames(names)).toBe(reason);
  });

  test.each([
    'shadow header',
    'load-more',
    'css-1ad2xk',
    'block_efe8bb6e7959ad8f1d',
    'badge',
    'gradient',
  ])('%s says nothing', (names) => {
    expect(readNames(names)).toBeNull();
  });
});
