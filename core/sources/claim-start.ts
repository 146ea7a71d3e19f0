import { asideEnd } from './accepts';
import { isQuoteOnly, readCue } from './cues';
import type { Passage } from './passage';
import { isQuoted } from './pieces';
import type { Statement } from './statements';
import { auxiliaries, calendar, subordinators } from './words';

/** Words at the head of a sentence that belong to the writer, not to the claim. */
export const connectors =
  /^(?:but|and|now|so|yet|still|instead|however|indeed|also|moreover|furthermore|meanwhile|additionally|rather|summary|or|plus|then|thus|therefore|besides|again)$/;

/** Past conjunctions, datelines and labels at the head of a claim. */
export function skipLead(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  let at = from;
  // “WEDNESDAY, Aug. 25, 2010 (HealthDay News) -- ”, “Newswise — Bethesda, Md. (March 23, 2017)—”
  for (let next = from; next < Math.min(to, from + 22); next += 1) {
    const dash = /^[-–—]$/.test(tokens[next]?.text ?? '');
    const lowers = tokens
      .slice(from, next)
      .filter(({ kind, capital }) => kind === 'word' && !capital).length;
    if (dash && lowers === 0 && next > from) at = next + 1;
    if (lowers > 0) break;
  }
  while (at < to) {
    const token = tokens[at];
    if (!token) break;
    const label = token.lower === 'now' && tokens[at + 1]?.text !== ',' && at > from;
    if (
      !label &&
      connectors.test(token.lower) &&
      !(token.lower === 'rather' && tokens[at + 1]?.lower === 'than')
    )
      at += 1;
    else if (token.kind === 'mark' && !isQuoted(passage, at) && !/^[([$#]$/.test(token.text))
      at += 1;
    else break;
  }
  return at;
}

/** Past listeners and occasions: “told Reuters Health by phone that …”, “said in a statement: …”. */
export function rightStart(statement: Statement): number {
  const { passage, sentence, cue } = statement;
  const { tokens } = passage;
  const verb = tokens[cue.from]?.lower ?? '';
  let at = statement.to;
  // “said by phone.”, “said this week.” say when and where; with a verb of its own it is the claim.
  const isOccasion = (from: number, to: number): boolean =>
    to - from <= 8 && !tokens.slice(from, to).some(({ lower }) => auxiliaries.has(lower));
  const landing = (from: number, most: number): number | null => {
    for (let next = from; next < Math.min(sentence.to, from + most); next += 1) {
      const token = tokens[next];
      if (!token) break;
      if (isQuoted(passage, next)) return next;
      if (next - from < 12 && /^(?:that|:|,)$/.test(token.lower)) return next;
      if (token.text === '.') return isOccasion(from, next) ? next : null;
    }
    if (from + most < sentence.to) return null;
    return isOccasion(from, sentence.to) ? sentence.to : null;
  };
  if (/^(?:tell|tells|told|(?:re)?assure[sd]?|remind(?:s|ed))$/.test(verb)) {
    for (let next = at; next < Math.min(sentence.to, at + 9); next += 1) {
      const word = tokens[next]?.lower ?? '';
      // “told the BBC the plan was sound.” ends without another mark.
      if (word === '.' && !isOccasion(at, next)) break;
      if (isQuoted(passage, next) || /^(?:that|to|how|why|what|whether|:|,|\.)$/.test(word))
        return stepOver(statement, next);
    }
    const object = /^(?:me|us|them|him|her|you|reporters)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : at;
    const the = tokens[object]?.lower === 'the' && tokens[object + 1]?.capital;
    let run = the ? object + 1 : object;
    while (tokens[run]?.capital) run += 1;
    return run;
  }
  // “called the study “…””, “puts the dose at …”: what is called so, and what is set, belongs to the claim.
  const isFigure = tokens.slice(at, at + 9).some(({ lower }) => lower === 'at');
  if (
    /^(?:call|worr|put|brand|dub)/.test(verb) &&
    (isFigure || !/^put/.test(verb)) &&
    /^(?:word|number)$/.test(tokens[at]?.kind ?? '') &&
    tokens[at]?.lower !== 'it'
  )
    return tokens[at]?.lower === 'on' ? at + 1 : at;
  // “agreed on three foods:”; “agreed on Monday that …” tells when.
  if (
    /^agree/.test(verb) &&
    tokens[at]?.lower === 'on' &&
    !calendar.has(tokens[at + 1]?.lower ?? '')
  )
    return at;
  const aside = asideEnd(passage, at);
  if (aside !== null) return aside;
  // “as X puts it, …”
  if (tokens[at]?.lower === 'it' && /^[,:]$/.test(tokens[at + 1]?.text ?? ''))
    return stepOver(statement, at + 1);
  // “…, the review finds today.”
  if (
    /^(?:today|yesterday|tonight|here|online)$/.test(tokens[at]?.lower ?? '') &&
    /^[.,]$/.test(tokens[at + 1]?.text ?? '.')
  )
    return at + 1;
  if (isQuoteOnly(verb) && !isQuoted(passage, at))
    return stepOver(statement, landing(at, 20) ?? at);
  if (
    /^(?:in|at|during|on|via|by|through|this|last|earlier|yesterday|to|of|about|from|online)$/.test(
      tokens[at]?.lower ?? '',
    ) ||
    calendar.has(tokens[at]?.lower ?? '')
  ) {
    const end = landing(at, 20);
    // “have shown in mice that …”: without the mice the claim would say more than the page does.
    const [whom] = tokens.slice(at + 1, at + 2);
    if (
      /^(?:show|find|found|demonstrat)/.test(verb) &&
      /^(?:in|among)$/.test(tokens[at]?.lower ?? '') &&
      whom?.kind === 'word' &&
      !whom.capital &&
      !/^(?:an?|the|their|his|her|its|one|this)$/.test(whom.lower)
    )
      return at;
    // “recommends to start with …” is the claim itself; “said in a statement that …” is not.
    const verbal =
      tokens[at]?.lower === 'to' &&
      !(
        tokens[at + 1]?.capital ||
        /^(?:the|a|me|us|reporters|her|his)$/.test(tokens[at + 1]?.lower ?? '')
      );
    if (
      end !== null &&
      !verbal &&
      (tokens[end]?.text !== ',' || isQuoted(passage, end + 1) || tokens[at]?.lower !== 'to')
    )
      at = end;
    // “said on Friday the drug was safe”
    else if (tokens[at]?.lower === 'on' && calendar.has(tokens[at + 1]?.lower ?? '')) at += 2;
    else if (calendar.has(tokens[at]?.lower ?? '')) at += 1;
  }
  return stepOver(statement, at);
}

function stepOver({ passage, sentence }: Statement, at: number): number {
  let next = at;
  while (
    next < sentence.to &&
    !isQuoted(passage, next) &&
    /^[,:—–-]$/.test(passage.tokens[next]?.text ?? '')
  )
    next += 1;
  return next;
}

/** What the writer tells of the speaker behind “but”, and other voices. */
const turnsAway =
  /^(?:s?he|did|didn't|declined|refused|has|had|was|others?|some|many|most|critics|experts|researchers|scientists|studies)$/;

/**
 * Whether a clause behind “…, she said,” is the writer's, by its first two words: “adding that …”, “but declined …”.
 * What goes on with “because”, “which”, “and” or “but” is not.
 */
export function startsAnew(word: string, next: string): boolean {
  if (word === 'and') return readCue(next) !== undefined || /ed$/.test(next);
  if (word === 'but') return turnsAway.test(next);
  return (word !== 'because' && subordinators.has(word)) || /(?:ing|ed)$/.test(word);
}
