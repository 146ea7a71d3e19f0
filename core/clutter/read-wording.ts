import { firstWordOf, firstWords } from '@/core/clutter/first-words';
import names from '@/data/clutter/names.json';
import wording from '@/data/clutter/wording.json';
import { remembered } from '@/core/remembered';
import type { ClutterReason } from '@/core/clutter/removal';

/** What a short text gives away: `label` when it says nothing else, `start` when it only begins so. */
export type Saying = { reason: ClutterReason; kind: 'label' | 'start' };

/** Compiled when it is first needed: most pages need few of them, and compiling all is dear. */
type Pattern = Saying & { place: number; source: string; compiled: RegExp | null };

const patternsByWord = new Map<string, Pattern[]>();
/** Those that may begin with anything, tried only on texts that hold one of their words. */
const openPatterns: Pattern[] = [];
let places = 0;
type Sayings = { has?: string; label: string[]; start: string[] };
for (const [key, { label, start }] of Object.entries<Sayings>(wording)) {
  const reason = key as ClutterReason;
  for (const pattern of label) enter(pattern, { reason, kind: 'label' });
  for (const pattern of start) enter(pattern, { reason, kind: 'start' });
}

function enter(pattern: string, { reason, kind }: Saying) {
  const isLabel = kind === 'label';
  const source = `^(?:${pattern})${isLabel ? '$' : ''}`;
  const entry: Pattern = { reason, kind, place: (places += 1), source, compiled: null };
  const words = firstWords(pattern, isLabel);
  if (!words) openPatterns.push(entry);
  for (const word of words ?? []) {
    const others = patternsByWord.get(word);
    if (others) others.push(entry);
    else patternsByWord.set(word, [entry]);
  }
}

const wordsOfOpenOnes = new RegExp(
  Object.values<Sayings>(wording)
    .flatMap(({ has }) => has ?? [])
    .join('|'),
);

/** The longest text that is looked at: patterns stay fast, and no sentence of an article is taken for a label. */
const longestSaying = 290;
/** Longer ones are sentences, of which only a few kinds give themselves away. */
const longestLabel = 110;
const sentences = new Set<ClutterReason>(['newsletter', 'consent', 'app']);

/**
 * Lower case, plain quotes, one space between words, nothing but letters at the ends. What stands before the
 * last marks is asked for, or a row of ten thousand marks would be read from each of them.
 */
export function foldWording(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N})])[^\p{L}\p{N})]+$/gu, '');
}

export const readWording = (text: string): Saying | null =>
  text.length > longestSaying ? null : judgeWording(text);

/** Wrappers around wrappers hold the same words, and sites repeat theirs. */
const judgeWording = remembered((text): Saying | null => {
  const folded = foldWording(text);
  return judgePhrase(folded) ?? judgePhrases(folded);
});

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
  let said: Pattern | null = null;
  for (const list of [
    patternsByWord.get(firstWordOf(folded)) ?? [],
    wordsOfOpenOnes.test(folded) ? openPatterns : [],
  ])
    for (const pattern of list) {
      if (isLong && (pattern.kind === 'label' || !sentences.has(pattern.reason))) continue;
      if (said && !precedes(pattern, said)) continue;
      pattern.compiled ??= new RegExp(pattern.source);
      if (pattern.compiled.test(folded)) said = pattern;
    }
  return said && { reason: said.reason, kind: said.kind };
}

/** A text that says nothing else says more than one that only begins so; else the file's order counts. */
function precedes(one: Pattern, other: Pattern): boolean {
  return one.kind === other.kind ? one.place < other.place : one.kind === 'label';
}

const reasonsByName = new Map<string, ClutterReason>();
for (const [reason, words] of Object.entries(names))
  for (const word of words.split(' ')) reasonsByName.set(word, reason as ClutterReason);

/**
 * What class names and ids give away, by whole words: `DartAd300x250` holds “ad”, `shadow` does not.
 * Hashed names (`css-1x2y3z`) say nothing here, which is why they are never the only witness.
 */
export const readNames = remembered((names): ClutterReason | null => {
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
});

/** Of two words in one name the plainer one decides: `social-newsletter-ad` is an ad. */
const order: ClutterReason[] = ['ad', 'sponsored', 'newsletter', 'consent', 'share', 'related'];
const rank = (reason: ClutterReason) =>
  order.includes(reason) ? order.indexOf(reason) : order.length;
