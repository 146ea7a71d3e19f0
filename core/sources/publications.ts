import * as journals from '@/data/sources/journals.json';
import { capitalRun, whole } from './organisations';
import { quotationAt, textOf, type Passage } from './passage';
import { outlets, placeNames, studyHeads } from './words';

/** A journal named in the text, as characters of its passage, and the token it begins with. */
export type JournalMention = { passage: Passage; start: number; end: number; at: number };

const words = new Set(journals.words);
const titles = new Set(journals.titles);
const titleWords = new Set(journals.titles.map((title) => title.split(' ')[0]));
const inside = /^(?:of|and|the|for|&|:|—|–|in|on)$/;
const announces = (word: string) =>
  studyHeads.has(word) ||
  /^(?:published|reported|appears|appeared|appearing|presented|printed|writing|wrote|write|posted|released|featured|letter|commentary|online|described|detailed|concluded|publishing)$/.test(
    word,
  );

/** Every journal a passage names. Magazines and papers count only in the words made for a journal. */
export function findJournals(passage: Passage): JournalMention[] {
  const { tokens } = passage;
  const found: JournalMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at];
    if (word?.text === 'eLife') found.push({ passage, start: word.start, end: word.end, at });
    if (!tokens[at]?.capital) continue;
    const end = titleEnd(passage, at);
    if (end === null) continue;
    const { start } = tokens[at] ?? { start: 0 };
    found.push({ passage, start, end: tokens[end - 1]?.end ?? start, at });
    at = end - 1;
  }
  return found;
}

/** The end of a journal's title at `at`, or null. */
function titleEnd(passage: Passage, at: number): number | null {
  const { tokens } = passage;
  if (
    at > 0 &&
    tokens[at - 1]?.capital &&
    tokens[at - 1]?.end === (tokens[at]?.start ?? 0) - 1 &&
    tokens[at - 1]?.lower !== 'the'
  )
    return null;
  let to = longestRun(passage, at);
  const quoted = (passage.quoted[at] ?? -1) !== -1;
  const quotation = quotationAt(passage, at);
  if (quotation) to = Math.min(to, quotation.to - 1);
  const named = introduced(passage, quotation && quotation.from === at - 1 ? at - 1 : at);
  if (quoted && !(quotation && quotation.from === at - 1 && quotation.to - quotation.from < 12))
    return null;
  const text = (end: number) => textOf(passage, at, end);
  for (let end = to; end > at; end -= 1) {
    if (!tokens[end - 1]?.capital && tokens[end - 1]?.kind !== 'number') continue;
    if (titles.has(text(end)) && (named !== null || /^(?:JAMA|BMJ)/.test(text(end)))) {
      // “JAMA Psychiatry”, “BMJ Case Reports”: the longer title where it runs on in capitals.
      const run = capitalRun(passage, at)?.to ?? end;
      return named !== null && to > end && run >= end ? trim(passage, at, to) : end;
    }
  }
  if (named === 'journal') return trim(passage, at, to);
  const wordy = tokens.slice(at, to).some(({ lower }) => words.has(lower));
  const first = tokens[at]?.text ?? '';
  if (/^(?:JAMA|BMJ|PLOS|PLoS|Lancet|Annals|Archives|Proceedings)$/.test(first))
    return to - at > 1 || first === 'Lancet' || named !== null ? trim(passage, at, to) : null;
  if (
    /\bJournal (?:of|for)\b|\b(?:Medical|Heart|Surgery|Nutrition|Clinical|Medicine) Journal\b/.test(
      text(to),
    ) &&
    !/\b(?:Street|News) Journal\b|Journal News/.test(text(to))
  )
    return trim(passage, at, to);
  if (named === 'published' && (wordy || titleWords.has(first) || onlyKnownShape(passage, at, to)))
    return trim(passage, at, to);
  return null;
}

/** “published in Psychosomatic Medicine”: a run of two or more capitals that is no meeting, place or paper. */
function onlyKnownShape(passage: Passage, at: number, to: number): boolean {
  const lowers = passage.tokens.slice(at, to).map(({ lower }) => lower);
  const text = textOf(passage, at, to);
  return (
    lowers.length >= 2 &&
    !placeNames.has(text) &&
    !lowers.some(
      (word) =>
        outlets.has(word) || whole.test(word) || /^(?:meeting|conference|congress)$/.test(word),
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
    // “The Lancet Diabetes & Endocrinology”, “Journal of X: Internal Medicine”
    let next = to;
    while (next - to < 3 && inside.test(tokens[next]?.lower ?? '')) next += 1;
    if (next === to || !tokens[next]?.capital) break;
    const mark = tokens[to]?.text ?? '';
    if ((mark === ':' || mark === '—' || mark === '–') && !/journal/i.test(textOf(passage, at, to)))
      break;
    if (/^(?:in|on)$/.test(tokens[to]?.lower ?? '')) {
      // “Frontiers in Psychiatry”, never “BMJ in London”.
      if (
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

/** Whether the words before `at` announce a title: the word journal itself, or “published in”. */
function introduced(passage: Passage, at: number): 'journal' | 'published' | null {
  const { tokens } = passage;
  let before = at - 1;
  if (tokens[before]?.lower === 'the') before -= 1;
  const word = tokens[before]?.lower ?? '';
  if (/^(?:journal|journals)$/.test(word)) return 'journal';
  if (word === 'of' && /^(?:issue|edition|volume|issues)$/.test(tokens[before - 1]?.lower ?? ''))
    return 'journal';
  if (word !== 'in' && word !== 'by') return null;
  // “Centre for Research in Cancer”: the end of a name.
  if (tokens[before - 1]?.capital && tokens[before - 2]?.capital) return null;
  for (let near = before - 1; near >= Math.max(0, before - 7); near -= 1) {
    const token = tokens[near];
    if (!token || token.text === '.' || token.text === ';') break;
    if (announces(token.lower))
      return word === 'by' && token.lower !== 'published' ? null : 'published';
  }
  return null;
}
