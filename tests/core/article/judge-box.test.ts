import { expect, test } from 'vitest';
import type { BoxFacts } from '@/core/article/box-facts';
import { judgeBox } from '@/core/article/judge-box';
import { noPage } from '@/core/article/page-words';
import { box } from './box';

/** A box around a picture that leads somewhere, with a line about it. */
const pictureBox = (facts: Partial<BoxFacts>): BoxFacts =>
  box({
    lines: ['About the picture.'],
    pushes: [{ kind: 'link', text: '', to: 'site', isPaid: false }],
    words: 3,
    images: 1,
    ...facts,
  });

test('a picture that leads to its larger self, with a caption, is content', () => {
  expect(judgeBox(pictureBox({ tag: 'figure' }))).toBeNull();
});

test('a caption that asks is none of these either, with a link to whose picture it is', () => {
  const credit = 'Ida Brook of Loaf Pictures';
  const caption = { lines: ['Want to know how such bread is made?', credit], words: 13 };
  const pushes = [{ kind: 'link', text: credit, to: 'away', isPaid: false } as const];
  const given = { ...caption, linkWords: 5, pushes };
  expect(judgeBox(pictureBox({ tag: 'figure', ...given }))).toBeNull();
  // Without the picture's frame it is an offer to read on.
  expect(judgeBox(pictureBox({ tag: 'div', ...given }))).not.toBeNull();
});

test('a picture with a title that leads away is none, whatever box it stands in', () => {
  const title = 'Nine soups for a cold evening you will love';
  const teaser = { lines: ['More from us', title], words: 12, linkWords: 9 };
  const pushes = [{ kind: 'link', text: title, to: 'site', isPaid: false } as const];
  expect(judgeBox(pictureBox({ tag: 'figure', ...teaser, pushes }))).not.toBeNull();
});

test('linked pictures with the time that their pages take to read lead there', () => {
  const titles = [
    'Eight bakers on the bread of their childhood',
    'Does your crust give you cracks?',
  ];
  const cards = {
    tag: 'ul',
    lines: titles.flatMap((title) => [title, '4 min read']),
    words: 18,
    linkWords: 12,
    images: 2,
    items: 2,
    pushes: titles.flatMap((text) => [link(''), link(text)]),
  };
  expect(judgeBox(pictureBox(cards))?.reason).toBe('related');
  expect(judgeBox(pictureBox({ ...cards, lines: titles, words: 12 }))).toBeNull();
});

test('pages of the site with no more than the day of each lead there, and sources elsewhere do not', () => {
  const titles = ['Six slow walks before the frost', 'Why boots let water in at last'];
  const days = ['11/3/2015', 'Oct 20, 2015'];
  const list = {
    tag: 'ul',
    lines: titles.map((title, at) => `${title} ${days[at]}`),
    words: 17,
    linkWords: 13,
    images: 0,
    items: 2,
    pushes: titles.map((text) => link(text)),
  };
  expect(judgeBox(pictureBox(list))?.reason).toBe('related');
  expect(judgeBox(pictureBox({ ...list, pushes: titles.map(away) }))).toBeNull();
  expect(judgeBox(pictureBox({ ...list, lines: titles, words: 13 }))).toBeNull();
});

test('a picture over two shops of applications is one of theirs, not a picture with its caption', () => {
  const shops = [away('App Store'), away('Google Play')];
  const lines = ['What a loaf weighs, counted by Crumbly on a phone.', 'App Store Google Play'];
  const given = { tag: 'figure', lines, words: 13, linkWords: 4 };
  expect(judgeBox(pictureBox({ ...given, pushes: shops }))?.reason).toBe('app');
  // Of a caption that names one it is told whose picture it is.
  expect(judgeBox(pictureBox({ ...given, pushes: [away('Google Play')] }))).toBeNull();
});

const link = (text: string, to: 'site' | 'phone' = 'site') =>
  ({ kind: 'link', text, to, isPaid: false }) as const;
const away = (text: string) => ({ ...link(text), to: 'away' }) as const;
const silent = { kind: 'button', text: '', to: null, isPaid: false } as const;
const line = (
  text: string,
  ...pushes: (ReturnType<typeof link> | ReturnType<typeof away> | typeof silent)[]
) =>
  pictureBox({
    tag: 'p',
    lines: [text],
    words: text.split(' ').length,
    linkWords: pushes.reduce((all, one) => all + one.text.split(' ').length, 0),
    pushes,
    images: 0,
  });

test.each([
  line('Learn how to read a label, and you will need no app to shop.'),
  line('The cup, sponsored by a dairy since 1990, banned sweets from its stands.'),
  line('We asked 2,000 readers: 41 percent had skipped breakfast that day.'),
  line('Two oat cookies and a banana are enough before a swim.'),
  line('Also called: cradle cap, milk crust', link('cradle cap'), link('milk crust')),
  line('Call now', link('Call now', 'phone')),
  line('Register with a mill before the harvest is in.', away('Register with')),
  line('Some mills have early-bird prices for rye.', away('Some mills')),
  { ...line('It is never too late to start walking. Per Holm', link('Per Holm')), isQuote: true },
  {
    ...line('The knee is a hinge, and hinges like to be used.', silent, silent),
    tag: 'blockquote',
    isQuote: true,
  },
  { ...line('Try this: Fold a spoon of yoghurt into the dough.'), tag: 'div' },
])('a line of the article that uses the words of a site is content: %j', (facts) => {
  expect(judgeBox(facts)).toBeNull();
});

test.each([
  line('This article is sponsored by Oat Farms.'),
  line('We use cookies to improve our site.'),
  line('Want to sleep better? Sign up for our letter.', link('Sign up for our letter')),
  line('Join us for a loaf every week.', away('Join us')),
])('a line that speaks for the site is none: %j', (facts) => {
  expect(judgeBox(facts)).not.toBeNull();
});

const card = (lines: string[], ...pushes: ReturnType<typeof link>[]) =>
  pictureBox({
    lines,
    pushes,
    words: lines.join(' ').split(' ').length,
    linkWords: pushes.reduce((all, one) => all + one.text.split(' ').length, 0),
    images: 0,
    isLine: false,
  });

test.each([
  line('Morning stiffness', link('Morning stiffness')),
  card(['Ada Winter'], link('Ada Winter')),
  card(['Swollen ankles', 'Pale skin', 'Cold hands'], link('Swollen ankles'), link('Pale skin'), link('Cold hands')),
  line('A screen that is read in bed keeps the eyes awake for an hour more.'),
  line('Allow time for a second rise.'),
])('size and links make a box suspect and no more: %j', (facts) => {
  expect(judgeBox(facts)).toBeNull();
}); // prettier-ignore

test.each([
  card(['Reserve a seat'], link('Reserve a seat')),
  card(['Rye loaf tin $14.00'], link('Rye loaf tin $14.00')),
  card(['Ready for a straighter back?', 'Request online or call 555-0142'], link('Request online'), link('555-0142', 'phone')),
  card(
    ['Want me to bake it with you?', 'Enrol in the Sourdough Circle: nine evenings and every replay.', 'Save my place', 'Pay in three parts.'],
    link('Save my place'),
  ),
])('a second witness of another kind lets it go: %j', (facts) => {
  expect(judgeBox(facts)).not.toBeNull();
}); // prettier-ignore

/** A line over a list of links that are names. */
const linkedList = (lead: string, ...names: string[]): BoxFacts =>
  box({
    lines: [lead, ...names],
    words: [lead, ...names].join(' ').split(' ').length,
    linkWords: names.join(' ').split(' ').length,
    items: names.length,
    pushes: names.map((name) => link(name)),
  });
/** Of so many words that a list takes little of it. */
const longPage = { ...noPage, all: 1200 };
const aches = [
  'A hip stiff from a previous fracture',
  'Osteoarthritis',
  'Ankylosing spondylitis',
] as const;

test.each([
  'Stiff hips at dawn may be an early sign of:',
  'A dull ache that comes early in the morning is most often due to:',
])('linked names that end the sentence over them are the article’s: %s', (lead) => {
  expect(judgeBox(linkedList(lead, ...aches), new Map(), longPage)).toBeNull();
});

test.each(['You might also want to go to:', 'What others of this page are led to:', 'More from:'])(
  'and none where that speaks of the page, or to who reads it: %s',
  (lead) => {
    expect(judgeBox(linkedList(lead, ...aches), new Map(), longPage)).not.toBeNull();
  },
);
