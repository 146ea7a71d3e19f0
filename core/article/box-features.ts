import { isBadgeText } from '@/core/article/badge-words';
import type { BoxFacts } from '@/core/article/box-facts';
import { clutterLabel } from '@/core/article/clutter-label';
import { countWords } from '@/core/article/count-words';
import { isHeadline, mostHeadlines } from '@/core/article/headline';
import type { CueName } from '@/core/article/line-cues';
import { endsSentence, lineFacts, longestLine, isWebTalk, webTalk, type KnownLines, type LineFacts } from '@/core/article/line-facts'; // prettier-ignore
import { noPage, shareRecurring } from '@/core/article/page-words';

export type Features = Record<string, number>;

const counted: CueName[] = [
  'webOrder', 'self', 'yours', 'offer', 'price', 'shop', 'paid', 'screen', 'social', 'page', 'people', 'tool', 'free',
  'urgent', 'seal', 'legal', 'hook', 'rating', 'video', 'send', 'member', 'status', 'crowd', 'quiz', 'event', 'comment', 'more', 'ratio', 'keep',
]; // prettier-ignore

/** Whether a box states so much that it is the article's, however it is framed. */
export function isMostlyStated({ lines, words, pushes }: BoxFacts, known: KnownLines): boolean {
  if (words < mostStated) return false;
  let stated = 0;
  let pitches = 0;
  for (const line of lines) {
    const said = lineFacts(line, known);
    stated += said.stated;
    pitches += said.pitches;
  }
  return stated >= mostStated || (pitches < 2 && words > mostUnpressed && !pushes.length);
}

/**
 * Whether a closer look is worth its time: a box with nothing to press and no word of a site in it is
 * never judged, and most boxes are such.
 */
export function mayBeClutter({ lines, pushes, images }: BoxFacts, known: KnownLines): boolean {
  if (pushes.length) return true;
  const said: Partial<Record<CueName, true>> = {};
  for (const line of lines) {
    const facts = lineFacts(line, known);
    if (facts.pitches || isPromo(facts, pushes)) return true;
    Object.assign(said, facts.cues);
  }
  if (boldCues.some((name) => said[name])) return true;
  if (said.seal && images > 1) return true;
  if (said.self && (said.page || said.people || said.offer)) return true;
  const text = lines.join(' ');
  return timecode.test(text) || isBadgeText(text) || clutterLabel(lines[0] ?? '') !== null;
}

const boldCues = ['webOrder', 'status', 'legal', 'hook', 'rating', 'send', 'member', 'paid', 'screen'] as const; // prettier-ignore
const timecode = /\b\d{1,2}:\d\d\b/;
/** Where applications are fetched: most often a picture with nothing but these words behind it. */
export const appStores = /\b(app ?store|google play|play store)\b/i;

/** “Try this: stir in a spoon of tahini” leads nowhere and speaks of no site. */
const isPromo = ({ promo, cues }: LineFacts, pushes: BoxFacts['pushes']): boolean =>
  promo !== null && (promo !== 'related' || pushes.length > 0 || isWebTalk(cues));

/** What a box does and says, as numbers between 0 and about 1. */
export function boxFeatures(facts: BoxFacts, known: KnownLines, page = noPage): Features {
  const { lines, pushes, words } = facts;
  const features: Features = {};
  const add = (name: string, value: number) => {
    if (value) features[name] = (features[name] ?? 0) + value;
  };
  const lineCount = Math.max(1, lines.length);
  const hits: Record<string, number> = {};
  let statements = 0;
  let stated = 0;
  let promos = 0;
  let shares = 0;
  let pitches = 0;
  let told = 0;
  for (const line of lines) {
    const said = lineFacts(line, known);
    for (const name of Object.keys(said.cues)) hits[name] = (hits[name] ?? 0) + 1;
    if (said.stated) statements += said.size > longestLine ? 2 : 1;
    stated += said.stated;
    if (isPromo(said, pushes)) promos += 1;
    if (said.isShare) shares += 1;
    pitches += said.pitches;
    told += said.told;
  }
  for (const { text } of pushes)
    if (text && appStores.test(text)) hits.screen = (hits.screen ?? 0) + 1;
  for (const name of counted) {
    const count = hits[name] ?? 0;
    add(name, count ? 0.6 + 0.4 * Math.min(1, (count - 1) / 2) : 0);
  }
  const first = lines[0] ?? '';
  const text = lines.join(' ');
  const links = pushes.filter(({ kind }) => kind === 'link');
  const buttons = pushes.filter(({ kind }) => kind === 'button');
  const fields = pushes.filter(({ kind }) => kind === 'field');
  const share = words ? facts.linkWords / words : 0;
  const titles = links.filter(({ text, to }) => to === 'site' && isTitle(text, links.length));
  add('linkShare', share);
  add('mostLinks', Number(share > 0.5));
  add('siteTitles', Math.min(1, titles.length / 2));
  add('headlines', Number(titles.length > links.length * mostHeadlines));
  add('titleOnly', Number(titles.length > 0 && share > 0.6));
  add('hereLinks', Number(links.filter(({ to }) => to === 'here').length > links.length / 2));
  add('awayLinks', Number(links.some(({ to }) => to === 'away')));
  add('shareLinks', Number(links.some(({ to }) => to === 'share')));
  add('paidLink', Number(links.some(({ isPaid }) => isPaid)));
  add('button', Number(buttons.length > 0));
  add('buttons', Number(buttons.length > 1));
  add('field', Number(fields.length > 0));
  add('noPush', Number(pushes.length === 0));
  add('image', Number(facts.images > 0));
  add('player', Number(facts.players > 0));
  add('heading', Number(facts.headings > 0));
  const isDiary = isDiaryOf(facts, text);
  // “11/3/2015” is no 11 of 3.
  if (isDiary) delete features.ratio;
  add('items', Number(facts.items > 1 && !isDiary));
  add('table', Number(facts.rows > 1 && facts.linkWords < words / 2));
  // What is filled in and sent off is a tool, and of course one about the page’s subject.
  if (!buttons.length || !(fields.length || hits.quiz)) add('recurs', shareRecurring(lines, page));
  add('paragraph', Number(facts.tag === 'p'));
  add('statements', Math.min(1, statements / 2));
  add('timecode', Number(timecode.test(text)));
  add('promo', Number(promos > 0));
  add('allPromo', Number(promos === lineCount));
  // What is said beside it of the subject is the article's: the box with the pitch is one within. And with nothing
  // to press one that is only told is said of many a thing: “Your donation can save three lives.”
  const isPressed = pushes.some(({ kind, text }) => kind !== 'link' || lines.includes(text));
  if (stated < mostBeside && (isPressed || pitches > told || told > mostToldInAll))
    add('pitch', Math.min(3, pitches));
  add('shareWords', Number(shares > 0));
  add('badge', Number(isBadgeText(text)));
  const label = countWords(first) <= 9 ? clutterLabel(first) : null;
  add('label', Number(label !== null));
  add('lastLabel', Number(lines.length > 1 && clutterLabel(lines.at(-1) ?? '') !== null));
  add('colonBefore', Number(/[:：]$/.test(facts.before)));
  add('linkRow', Number(links.length >= 3 && share > 0.8 && facts.items === 0));
  add('linkItems', Number(facts.items > 1 && share > 0.6 && !isDiary));
  const topics = Object.keys(hits).filter((name) => webTalk.has(name)).length;
  add('noTopic', Number(topics === 0));
  add('noTopicLink', Number(topics === 0 && pushes.length > 0));
  const lower = links.filter(({ text, to }) => to !== 'here' && /^\p{Ll}/u.test(text)).length;
  add('lowerLinks', links.length ? lower / links.length : 0);
  // The more of a box is there to be pressed, the less it says; both tell, and no one size is the limit.
  add('pushShare', Math.min(1, (pushes.length * 8) / Math.max(8, words)));
  add('brief', Math.max(0, 1 - words / fewWords));
  add('fewWordsPush', Number(pushes.length > 0 && words <= 40));
  add('endsInPush', Number(endsInPush(facts)));
  // How it speaks: to its reader, of days and sums, loud or without an end.
  add('toReader', Math.min(1, ((text.match(toReader)?.length ?? 0) * 10) / Math.max(6, words)));
  add('dated', Number(isDiary || (day.test(text) && /\d/.test(text))));
  add('money', Number(/[$£€]\s?\d/.test(text)));
  add('exclaims', Number(text.includes('!')));
  // Together they say more than one by one.
  const has = (name: CueName) => (hits[name] ?? 0) > 0;
  const push = pushes.length > 0;
  add('push×paid', Number(push && has('paid')));
  add('push×keep', Number(push && has('keep')));
  add('button×tool', Number(buttons.length + fields.length > 0 && has('tool')));
  add('webTopics', Math.min(1, topics / 4));
  add('order×offer', Number(has('webOrder') && (has('offer') || has('yours'))));
  add('paid×noPush', Number(has('paid') && !push));
  return features;
}

/** A headline tells, asks, counts or promises; “Obstructive sleep apnoea syndrome” only names. */
const isTitle = (text: string, links: number): boolean =>
  countWords(text) >= 4 && !endsSentence.test(text) && (links > mostNames || isHeadline(text));

/** Pages of the site with no more than the day of each: a link to another site is a source. */
const isDiaryOf = ({ items, words, linkWords, pushes }: BoxFacts, text: string): boolean =>
  items > 1 &&
  pushes.length === items &&
  pushes.every(({ to }) => to === 'site') &&
  words - linkWords <= items * mostDayWords &&
  (text.match(aDay)?.length ?? 0) >= items;

const mostDayWords = 4;
const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const aDay = new RegExp(
  `\\b(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|\\d{1,2}\\.? ${month}|${month} \\d{1,2})\\b`,
  'gi',
);

/** More names than these in one box are a menu. */
const mostNames = 8;

/** Its last line, or the one over its small print, is short and can be pressed, be it one thing or a row. */
const endsInPush = ({ lines, pushes }: BoxFacts): boolean => {
  const last = pushes.filter(({ to }) => to !== 'phone').at(-1);
  if (!last?.text || lines.length < 2 || countWords(last.text) > mostPushWords) return false;
  const row = pushes.slice(-mostInRow).map(({ text }) => text);
  return lines.slice(-2).some((line) => line === last.text || isRow(line, row));
};

const mostInRow = 4;
const isRow = (line: string, row: readonly string[]): boolean =>
  row.filter((text) => line.includes(text)).length > 1 &&
  !/[\p{L}\p{N}]{3}/u.test(row.reduce((rest, text) => rest.replace(text, ''), line));

const mostPushWords = 6;
const fewWords = 24;
const toReader = /\b(you|your|yours|you['’](re|ll|ve))\b/gi;
const day =
  /\b(january|february|march|april|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i;

/** So many pitches that are only told are no accident. */
const mostToldInAll = 2;
/** So many words that state something beside a pitch are a paragraph of the article. */
const mostBeside = 16;
/** Too long to be anything but text, where there is nothing to press. */
const mostUnpressed = 45;
/** Text that only states, of this length, is the article's however it is framed. */
const mostStated = 40;
