import * as journals from '@/data/sources/journals.json';
import { capitalRun, whole } from './organisations';
import { quotationAt, textOf, type Passage } from './passage';
import { calendar, functionWords, outlets, placeNames, roleKind, studyHeads } from './words';

/** A journal named in the text, as characters of its passage, and the token it begins with. */
export type JournalMention = { passage: Passage; start: number; end: number; at: number };

const words = new Set(journals.words);
const titles = new Set(journals.titles);
const titleWords = new Set(
  journals.titles.map((title) => title.replace(/^The /, '').split(' ')[0]),
);
const inside = /^(?:of|and|the|for|&|:|—|–|in|on)$/;
const prints =
  /^(?:published|publishing|appears|appeared|appearing|printed|described|detailed|writing|wrote|write|letter|commentary)$/;
const tells = /^(?:reported|presented|posted|released|featured|concluded)$/;
/** What stands between “published” and “in”: when, and that it is not yet on paper. */
const when =
  /^(?:online|today|yesterday|this|last|earlier|recently|early|ahead|of|print|first|week|month|year|on|as|an?|advance|article|\p{N}\S*|[,()[\]])$/u;
/** Words of a field of study; a place or a body has none. */
const field =
  /(?:logy|iatry|[ai]trics|osis|itis|pathy|therapy|tension|ition|icine|gery|science|disease|olism|age?ing|netics|research|viou?r|exercise|vaccine|betes|besity|cancer|infection|health|nursing)s?$/;

/** Every journal a passage names. Magazines and papers count only in the words made for a journal. */
export function findJournals(passage: Passage): JournalMention[] {
  const { tokens } = passage;
  const found: JournalMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at];
    if (!word) continue;
    const { start } = word;
    // “eLife”, “mBio”
    if (
      word.text === 'eLife' ||
      (/^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(word.text) && introduced(passage, at))
    )
      found.push({ passage, start, end: word.end, at });
    // “npj Vaccines”
    const end = word.capital
      ? titleEnd(passage, at)
      : word.text === 'npj'
        ? capitalRun(passage, at + 1)?.to
        : null;
    if (!end) continue;
    found.push({ passage, start, end: tokens[end - 1]?.end ?? start, at });
    at = end - 1;
  }
  return found;
}

/** The end of a journal's title at `at`, or null. */
function titleEnd(passage: Passage, at: number): number | null {
  const { tokens } = passage;
  const first = tokens[at]?.text ?? '';
  if (
    at > 0 &&
    tokens[at - 1]?.capital &&
    tokens[at - 1]?.end === (tokens[at]?.start ?? 0) - 1 &&
    !functionWords.has(tokens[at - 1]?.lower ?? '')
  )
    return null;
  // “Editor-in-Chief of the Journal of X”: the title begins behind who works there.
  if (roleKind(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of') return null;
  let to = longestRun(passage, at);
  const quoted = (passage.quoted[at] ?? -1) !== -1;
  const quotation = quotationAt(passage, at);
  if (quotation) to = Math.min(to, quotation.to - 1);
  const named = introduced(passage, quotation && quotation.from === at - 1 ? at - 1 : at);
  if (quoted && !(quotation && quotation.from === at - 1 && quotation.to - quotation.from < 12))
    return null;
  const text = (end: number) => textOf(passage, at, end);
  const familiar = /^(?:JAMA|BMJ|NEJM|PNAS|CMAJ)$/.test(first);
  for (let end = to; end > at; end -= 1) {
    if (!tokens[end - 1]?.capital && tokens[end - 1]?.kind !== 'number') continue;
    // “a Nature study”
    const isOwner =
      end === to &&
      studyHeads.has(tokens[end]?.lower ?? '') &&
      /^(?:an?|the|this|new|recent)$/.test(tokens[at - 1]?.lower ?? '');
    if (!titles.has(text(end)) || (named === null && !familiar && !isOwner)) continue;
    // “JAMA Psychiatry”, “Science of the Total Environment”: the longer title; “Neurology and Maturitas” are two.
    const run = capitalRun(passage, at)?.to ?? end;
    if (named === null) return tokens[end]?.lower === 'network' ? end : run;
    return to > end && run >= end && tokens[end]?.lower !== 'and' ? trim(passage, at, to) : end;
  }
  // “in the Elm Education journal”
  const isCalled = named !== null && tokens[to]?.lower === 'journal' && to - at > 1;
  if (named === 'journal' || isCalled) return trim(passage, at, to);
  const wordy = tokens.slice(at, to).some(({ lower }) => words.has(lower));
  if (familiar || /^(?:PLOS|PLoS|Lancet|Annals|Archives|Proceedings)$/.test(first))
    return to - at > 1 || first === 'Lancet' || named !== null ? trim(passage, at, to) : null;
  if (
    /\bJournals? (?:of|for)\b|\b(?:Medical|Heart|Surgery|Nutrition|Clinical|Medicine|England) Journal\b/.test(
      text(to),
    ) &&
    !/\b(?:Street|News) Journal\b|Journal News/.test(text(to))
  )
    return trim(passage, at, to);
  if (named === null) return null;
  return wordy || titleWords.has(first) || onlyKnownShape(passage, at, to, named)
    ? trim(passage, at, to)
    : null;
}

/** “published in Psychosomatic Medicine”: capitals that are no meeting, place or paper. */
function onlyKnownShape(
  { tokens, text: line }: Passage,
  at: number,
  to: number,
  named: Introduction,
): boolean {
  if (named === 'near') return false;
  const lowers = tokens.slice(at, to).flatMap(({ capital, lower }) => (capital ? [lower] : []));
  const isField = lowers.some((word) => field.test(word));
  // “a study in Elm Falls”, “were reported in Elm Falls”
  if (named !== 'printed' && !isField) return false;
  const text = line.slice(tokens[at]?.start, tokens[to - 1]?.end);
  if (lowers.length === 1 && !isField && !/^\p{Lu}\p{Ll}{3,}$/u.test(text)) return false;
  return (
    !text.split(/ and (?:the )?/).some((part) => placeNames.has(part)) &&
    !lowers.some(
      (word) =>
        outlets.has(word) ||
        calendar.has(word) ||
        functionWords.has(word) ||
        whole.test(word) ||
        /^(?:meeting|conference|congress|county|room|corps)$|(?:ish|ese|[iy]c?an)$/.test(word),
    )
  );
}

function longestRun(passage: Passage, at: number): number {
  const { tokens } = passage;
  let to = at;
  // No journal's title is longer; a page in capitals is.
  while (to - at < 16) {
    const run = capitalRun(passage, to);
    if (run) {
      to = run.to;
      continue;
    }
    // “Alzheimer's & Dementia”, “the Journal of Alzheimer's Disease”; “the Lancet's editor” ends before its mark.
    if (
      tokens[to]?.kind === 'possessive' &&
      (tokens[to + 1]?.capital || tokens[to + 1]?.text === '&') &&
      !titles.has(textOf(passage, at, to))
    ) {
      to += 1;
      continue;
    }
    // “The Lancet Diabetes & Endocrinology”, “Journal of X: Internal Medicine”
    let next = to;
    while (next - to < 3 && inside.test(tokens[next]?.lower ?? '')) next += 1;
    if (next === to || !tokens[next]?.capital) break;
    // “of the Journal of X and President of Y”
    if (tokens[to]?.lower === 'and' && roleKind(tokens[next]?.lower ?? '')) break;
    const mark = tokens[to]?.text ?? '';
    if (/^[:—–]$/.test(mark) && !/journal/i.test(textOf(passage, at, next + 1))) break;
    if (/^(?:in|on)$/.test(tokens[to]?.lower ?? '')) {
      // “Frontiers in Psychiatry”, “Complementary Therapies in Medicine”, never “BMJ in London”.
      if (
        !field.test(tokens[next]?.lower ?? '') &&
        !/^(?:frontiers|advances|trends|progress|reviews|current|research|nutrition|topics|circulation)$/.test(
          tokens[to - 1]?.lower ?? '',
        )
      )
        break;
    }
    to = next;
  }
  // “Obesity, Fitness & Wellness” stays out: commas part titles from dates far more often.
  return to;
}

/** Drops words at the end that are the sentence's: a weekday, a month, “on”. */
function trim(passage: Passage, at: number, to: number): number | null {
  let end = to;
  while (end > at && !passage.tokens[end - 1]?.capital) end -= 1;
  return end > at ? end : null;
}

type Introduction = 'journal' | 'printed' | 'told' | 'near' | null;

/** How the words before `at` announce a title: the word journal, “published in”, “a study in”, or one of these near by. */
function introduced(passage: Passage, at: number): Introduction {
  const { tokens } = passage;
  let before = at - 1;
  // “in today's”, “in this week's”
  if (tokens[before]?.kind === 'possessive') {
    while (before > at - 4 && tokens[before]?.lower !== 'in') before -= 1;
    return tokens[before]?.lower === 'in' ? 'near' : null;
  }
  if (tokens[before]?.lower === 'the') before -= 1;
  const word = tokens[before]?.lower ?? '';
  if (/^journals?$/.test(tokens[word === ',' ? before - 1 : before]?.lower ?? '')) return 'journal';
  if (word === 'of' && /^(?:issue|edition|volume|issues)$/.test(tokens[before - 1]?.lower ?? ''))
    return 'journal';
  if (word !== 'in' && word !== 'by') return null;
  // “Centre for Research in Cancer”: the end of a name.
  if (tokens[before - 1]?.capital && tokens[before - 2]?.capital) return null;
  let isNext = true;
  for (let near = before - 1; near >= Math.max(0, before - 7); near -= 1) {
    const token = tokens[near];
    if (!token || token.text === '.' || token.text === ';') break;
    const isPrint = prints.test(token.lower);
    if (isPrint || tells.test(token.lower) || studyHeads.has(token.lower)) {
      if (word === 'by' && token.lower !== 'published') return null;
      return isNext ? (isPrint ? 'printed' : 'told') : 'near';
    }
    isNext &&= when.test(token.lower) || calendar.has(token.lower);
  }
  return null;
}
