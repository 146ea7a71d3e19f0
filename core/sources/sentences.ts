import { isSpeechForm } from './cues';
import type { Token } from './token';

/** A sentence as token positions, end exclusive. A quotation is never cut, however many sentences it holds. */
export type Sentence = { from: number; to: number };

// After an abbreviation a stop is a sentence's end only before one of these.
const starters = new Set(
  'the in it this these those but he she they we and a an for when while however if that there as at on to our his her their researchers scientists experts although because since after before so also another one some many most such both each until with'.split(
    ' ',
  ),
);
// A missing full stop (“their job While they …”): only words that cannot be part of a name.
const loneStarters = new Set(
  'while however although because these they when if but this'.split(' '),
);
const closers = new Set(['”', '"', '»', ')', ']', '’', "'"]);
const openers = new Set(['“', '"', '«', '(', '[', '‘', "'"]);

export function findSentences(tokens: readonly Token[], quoted: Int32Array): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    if (to > from) found.push({ from, to });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next) break;
    const inside = quoted[at] !== -1;
    if (inside && quoted[at + 1] === quoted[at]) continue;
    // Past this length no sentence was written by a person, and the work in one grows with its square.
    if (!inside && at - from > 160 && quoted[at + 1] === -1) cut(at + 1);
    else if (endsHere(tokens, at, inside)) {
      let to = at + 1;
      while (
        !inside &&
        to < tokens.length &&
        quoted[to] === -1 &&
        closers.has(tokens[to]?.text ?? '')
      )
        to += 1;
      cut(to);
    } else if (
      !inside &&
      token.kind === 'word' &&
      !token.capital &&
      next.capital &&
      loneStarters.has(next.lower) &&
      !/^(?:of|in|on|for|with|by|and|the|called|titled)$/.test(token.lower) &&
      !tokens[at + 2]?.capital &&
      tokens.slice(from, at + 1).filter((word) => word.capital).length * 2 < at + 1 - from
    )
      cut(at + 1);
  }
  cut(tokens.length);
  return found;
}

function endsHere(tokens: readonly Token[], at: number, closing: boolean): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  const begins =
    next.capital || next.kind === 'number' || openers.has(next.text) || next.text === '•';
  if (!begins) return false;
  // “(Experts advise less.) “…,” says X”: the stop stands inside the bracket.
  if (/^[)\]]$/.test(token.text) && /^[.!?]$/.test(tokens[at - 1]?.text ?? '')) return true;
  if (closing) {
    const last = tokens[at - 1]?.text ?? '';
    if (last !== '.' && last !== '!' && last !== '?' && !/^\p{L}.*\.$/u.test(last)) return false;
    // “Is it safe?” Smith asked. — the stop is the quotation's, not the sentence's.
    const speaks = tokens.slice(at + 1, at + 5).some((word) => isSpeechForm(word.lower));
    return !(speaks && last !== '.') && !isSpeechForm(next.lower);
  }
  if (
    token.text === '.' &&
    next.kind === 'number' &&
    /^(?:no|nos|vol|fig|pp?)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  if (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '•')
    return true;
  if (token.kind === 'word' && /\.$/.test(token.text))
    return next.capital && starters.has(next.lower);
  return false;
}
