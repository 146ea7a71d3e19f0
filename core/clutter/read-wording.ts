import names from '@/data/clutter/names.json';
import wording from '@/data/clutter/wording.json';
import type { ClutterReason } from '@/core/clutter/removal';

/** What a short text gives away: `label` when it says nothing else, `start` when it only begins so. */
export type Saying = { reason: ClutterReason; kind: 'label' | 'start' };

/**
 * `has` is a quick look for the words without which no pattern of the reason can match: the long
 * patterns are dear the first time they run, and most pages need few of them.
 */
type Patterns = { has: RegExp; label: RegExp; start: RegExp };
const none = /(?!)/;
const patterns = new Map<ClutterReason, Patterns>();
for (const [key, { has, label, start }] of Object.entries(wording))
  patterns.set(key as ClutterReason, {
    has: new RegExp(has),
    label: label.length > 0 ? new RegExp(`^(?:${label.join('|')})$`) : none,
    start: start.length > 0 ? new RegExp(`^(?:${start.join('|')})`) : none,
  });

/** The longest text that is looked at: patterns stay fast, and no sentence of an article is taken for a label. */
const longestSaying = 290;
/** Longer ones are sentences, of which only a few kinds give themselves away. */
const longestLabel = 110;
const sentences = new Set<ClutterReason>(['newsletter', 'consent', 'app']);

/** Lower case, plain quotes, one space between words, nothing but letters at the ends. */
export function foldWording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}

/** Wrappers around wrappers hold the same words, and sites repeat theirs. */
const known = new Map<string, Saying | null>();
const mostKnown = 5000;

export function readWording(text: string): Saying | null {
  if (text.length > longestSaying) return null;
  let saying = known.get(text);
  if (saying === undefined) {
    if (known.size >= mostKnown) known.clear();
    saying = judgeWording(foldWording(text));
    known.set(text, saying);
  }
  return saying;
}

function judgeWording(folded: string): Saying | null {
  return judgePhrase(folded) ?? judgePhrases(folded);
}

/** “You're all caught up! No new notifications.” is the same thing said twice. */
function judgePhrases(folded: string): Saying | null {
  if (folded.length > longestLabel) return null;
  const [first = '', ...others] = folded.split(/[.!?]+ /);
  if (others.length === 0 || others.length >= mostPhrases) return null;
  const saying = judgePhrase(first);
  const isOne =
    saying?.kind === 'label' &&
    others.every((phrase) => {
      const other = judgePhrase(foldWording(phrase));
      return other?.kind === 'label' && other.reason === saying.reason;
    });
  return isOne ? saying : null;
}

const mostPhrases = 4;

function judgePhrase(folded: string): Saying | null {
  if (folded === '') return null;
  const isLong = folded.length > longestLabel;
  let begun: Saying | null = null;
  for (const [reason, { has, label, start }] of patterns) {
    if ((isLong && !sentences.has(reason)) || !has.test(folded)) continue;
    if (!isLong && label.test(folded)) return { reason, kind: 'label' };
    if (!begun && start.test(folded)) begun = { reason, kind: 'start' };
  }
  return begun;
}

const reasonsByName = new Map<string, ClutterReason>();
for (const [reason, words] of Object.entries(names))
  for (const word of words.split(' ')) reasonsByName.set(word, reason as ClutterReason);

/**
 * What class names and ids give away, by whole words: `DartAd300x250` holds “ad”, `shadow` does not.
 * Hashed names (`css-1x2y3z`) say nothing here, which is why they are never the only witness.
 */
export function readNames(names: string): ClutterReason | null {
  let reason = knownNames.get(names);
  if (reason === undefined) {
    if (knownNames.size >= mostKnown) knownNames.clear();
    reason = judgeNames(names);
    knownNames.set(names, reason);
  }
  return reason;
}

const knownNames = new Map<string, ClutterReason | null>();

function judgeNames(names: string): ClutterReason | null {
  const words = names
    .replace(/\d+x\d+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    // Digits in more than one place are a hash, and letters between them are no word.
    .filter((chunk) => !/\d[a-z]+\d/.test(chunk))
    .flatMap((chunk) => chunk.split(/\d+/));
  let found: ClutterReason | null = null;
  for (const word of words) {
    const reason = reasonsByName.get(word);
    if (reason && (!found || rank(reason) < rank(found))) found = reason;
  }
  return found;
}

/** Of two words in one name the plainer one decides: `social-newsletter-ad` is an ad. */
const order: ClutterReason[] = ['ad', 'sponsored', 'newsletter', 'consent', 'share', 'related'];
const rank = (reason: ClutterReason) =>
  order.includes(reason) ? order.indexOf(reason) : order.length;
