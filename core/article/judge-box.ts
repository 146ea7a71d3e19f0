import {
  appStores,
  boxFeatures,
  isMostlyStated,
  mayBeClutter,
  type Features,
} from '@/core/article/box-features';
import { countWitnesses } from '@/core/article/count-witnesses';
import type { KnownLines } from '@/core/article/line-facts';
import { bias, weights } from '@/core/article/box-weights';
import type { BoxFacts } from '@/core/article/box-facts';
import { noPage } from '@/core/article/page-words';
import { isOwed } from '@/core/article/keep-signs';
import { clutterLabel } from '@/core/article/clutter-label';
import { promoSentence } from '@/core/article/promo-sentence';
import type { ClutterReason } from '@/core/clutter/removal';

export type Verdict = { reason: ClutterReason; rule: string };

/** What a box does, in words a person understands; the two that weigh most are named. */
const sayings: Record<string, string> = {
  pitch: 'wants to sell, sign up or recruit',
  webOrder: 'asks you to do something on the site',
  self: 'speaks for the site',
  yours: 'speaks of your account or inbox',
  offer: 'offers something to follow or join',
  price: 'names a price',
  shop: 'sells',
  paid: 'is paid for',
  screen: 'speaks of the screen',
  status: 'reports on an account',
  member: 'is about membership',
  video: 'is a player',
  send: 'wants to send you something',
  more: 'leads to other pages',
  titleOnly: 'leads to other pages',
  siteTitles: 'leads to other pages',
  linkShare: 'is made of links',
  quiz: 'is a quiz or poll',
  event: 'is about an event',
  comment: 'asks for comments',
  rating: 'asks what you think of the page',
  tool: 'is a tool',
  ratio: 'is a tracker',
  field: 'has fields to fill in',
  button: 'has buttons',
  seal: 'praises the site',
  badge: 'praises the site',
  legal: 'is a legal notice',
  social: 'names networks',
  urgent: 'hurries',
  free: 'offers something free',
  hook: 'asks a question to draw you in',
};

/**
 * A wrong judgement costs the box's share of the page: who takes a tenth of it has to be surer by two than who
 * takes a line. In log-odds for the whole page.
 */
const risk = 20;

/**
 * Why a box is no part of the article, or null where it may be one. The boxes of one page share `known`:
 * a line in six boxes is read once. `page` is what stands around the box.
 */
export function judgeBox(
  facts: BoxFacts,
  known: KnownLines = new Map(),
  page = noPage,
): Verdict | null {
  if (isMostlyStated(facts, known) || !mayBeClutter(facts, known)) return null;
  const features = boxFeatures(facts, known, page);
  let odds = bias;
  for (const name in features) odds += (features[name] ?? 0) * (weights[name] ?? 0);
  // Few boxes come so far; only they are asked whether they are owed to the reader all the same.
  if (odds <= (risk * facts.words) / page.all || !isWitnessed(facts, features)) return null;
  if (isOwed(facts, features.pitch)) return null;
  if (isQuoted(facts) && !features.pitch) return null;
  const isOffered = features.pitch ?? features['order×offer'] ?? standsForWares(facts, features);
  if (isCaptioned(facts) && !isOffered) return null;
  return { reason: reasonOf(facts, features), rule: ruleOf(features) };
}

/** Signs that are whole by themselves: a label, a promotion, something to press, a shop, a way about this page. */
const whole = ['promo', 'pitch', 'label', 'lastLabel', 'badge', 'button', 'field', 'shareLinks', 'paidLink', 'hereLinks'] as const; // prettier-ignore

/**
 * Size, links and place make a box suspect and no more: the writer's own short lines and linked names have
 * them too. To go it needs a second witness of another kind: what it says, what it is for, where it leads.
 */
function isWitnessed({ lines, pushes, tag, role, images }: BoxFacts, features: Features): boolean {
  if (whole.some((name) => features[name])) return true;
  if ((tag === 'nav' || role === 'navigation') && features.mostLinks) return true;
  // What is pressed is heard by itself as well: amid a line an order is no order.
  const { all, ofSite } = countWitnesses([...lines, ...pushes.map(({ text }) => text)]);
  // A row of pictures over so few words is one of seals, if they say so.
  if (!pushes.length) return ofSite > 0 && (all > 1 || (images > 1 && Boolean(features.seal)));
  if (features.headlines && !features.statements) return true;
  if (features.image && standsForWares({ pushes }, features)) return true;
  if (features.titleOnly && lines.some((line) => readingTime.test(line))) return true;
  // An entry of a diary of pages.
  if (features.dated && features.mostLinks && !features.awayLinks) return true;
  return ofSite > 0 || all > 1;
}

/** Of another page: this one’s stands in its head. */
const readingTime = /\b\d{1,2}[- ]min(ute)?s?[- ]read\b/i;

/** A picture with its price at a shop, or one to play with its length. */
const standsForWares = (
  { pushes }: Pick<BoxFacts, 'pushes'>,
  { money, awayLinks, timecode }: Features,
): boolean => pushes.length > 0 && Boolean((money && awayLinks) || timecode);

/**
 * A picture with its caption is content, though so few words look like a teaser. A teaser's words are its link; of
 * a caption that is no more than whose picture it is. Over two shops of applications it is no caption.
 */
const isCaptioned = ({ tag, linkWords, words, players, pushes }: BoxFacts): boolean =>
  (tag === 'figure' || tag === 'figcaption') &&
  linkWords <= words / 2 &&
  players === 0 &&
  pushes.every(({ kind, text }) => kind === 'link' && !buys.test(text)) &&
  pushes.filter(({ text }) => appStores.test(text)).length < 2;

/** “Buy photo” is about the picture. */
const buys = /^((buy|shop|order|view) (at|from|on|now)|claim|subscribe|sign up|join)\b/i;

const shortestQuote = 8;

/** What somebody said is content, with its link to where it was said; a quotation with a button is none. */
const isQuoted = ({ isQuote, words, pushes, lines }: BoxFacts): boolean =>
  isQuote &&
  words >= shortestQuote &&
  pushes.every(({ kind, text, isPaid }) => !text || (kind === 'link' && !isPaid)) &&
  clutterLabel(lines[0] ?? '') === null;

function ruleOf(features: Features): string {
  const told = Object.keys(features)
    .filter((name) => sayings[name] !== undefined)
    .sort((a, b) => weightOf(features, b) - weightOf(features, a));
  const says = [...new Set(told.map((name) => sayings[name]))].slice(0, 2);
  return `a box that ${says.join(' and ') || 'leads away from the article'}`;
}

const weightOf = (features: Features, name: string) => (features[name] ?? 0) * (weights[name] ?? 0);

/** From the plainest sign to the faintest. */
const signs: [ClutterReason, (features: Features, text: string) => boolean][] = [
  ['consent', (_, text) => /\bcookies?\b|third[- ]party|personali[sz]ed ads/i.test(text)],
  ['app', (_, text) => /\bapps?\b|app store|google play/i.test(text)],
  ['newsletter', (f, text) => Boolean(f.send) && /mail|inbox|newsletter|letter|list|subscri/i.test(text)],
  ['share', (f) => Boolean(f.shareWords ?? f.shareLinks)],
  ['calculator', (f) => Boolean(f['button×tool'] ?? f.ratio)],
  ['sponsored', (f) => Boolean(f.paid) && !f.self],
  ['product', (f) => Boolean(f.paid ?? f.price ?? f.shop)],
  ['comments', (f) => Boolean(f.comment)],
  ['feedback', (f) => Boolean(f.rating)],
  ['notification', (f) => Boolean(f.status)],
  ['badge', (f) => Boolean(f.badge ?? f.seal)],
  ['video', (f) => Boolean(f.video)],
  ['footer', (f) => Boolean(f.legal)],
  ['related', (f) => Boolean(f.titleOnly ?? f.siteTitles ?? f.more)],
]; // prettier-ignore

function reasonOf({ lines }: BoxFacts, features: Features): ClutterReason {
  for (const line of lines.slice(0, 2)) {
    const said = clutterLabel(line) ?? promoSentence(line);
    if (said) return said;
  }
  const text = lines.join(' ');
  return signs.find(([, applies]) => applies(features, text))?.[0] ?? 'promo';
}
