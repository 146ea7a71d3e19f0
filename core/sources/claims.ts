import { isQuoteOnly } from './cues';
import type { Range } from './organisations';
import type { Passage } from './passage';
import type { Statement } from './statements';
import { subordinators } from './words';

/** Characters of a passage, end exclusive. */
export type Piece = { passage: Passage; start: number; end: number };

export type Claim = {
  statement: Statement;
  pieces: Piece[];
  mode: 'direct' | 'mixed' | 'indirect';
};

const connectors =
  /^(?:but|and|now|so|yet|still|instead|however|indeed|also|moreover|furthermore|meanwhile|additionally|rather|summary|or|plus|then|thus|therefore|besides|again)$/;
const separators = /^(?:,|;|—|–|-|and|but|though|although|while|whereas|as|:)$/;

/** The claims of one passage. `ahead` are the passages behind it, for claims and quotations that run on. */
export function findClaims(
  passage: Passage,
  statements: readonly Statement[],
  ahead: readonly Passage[],
): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of passage.sentences) {
    const here = withoutNested(statements.filter(({ sentence: one }) => one === sentence));
    here.forEach((statement, at) => {
      const pieces = piecesOf(statement, here[at - 1] ?? null, here[at + 1] ?? null);
      const last = at === here.length - 1;
      if (last) runOn(statement, pieces, ahead);
      if (pieces.length > 0) claims.push({ statement, pieces, mode: modeOf(pieces) });
    });
  }
  return claims;
}

/** A source inside another's statement is part of that statement (“Instead, he said, these findings suggest …”). */
function withoutNested(statements: readonly Statement[]): Statement[] {
  return statements.filter((statement, at) => {
    const outer = statements[at - 1];
    if (!outer || statement.continues || statement.order !== 'subject-first') return true;
    if (outer.order === 'verb-first' || outer.order === 'according') return true;
    const { passage, from } = statement;
    const before = passage.tokens[from - 1]?.lower ?? '';
    const further = passage.tokens[from - 2]?.lower ?? '';
    if (passage.quoted[from - 1] !== -1) return true;
    // Its own words stand before it: “…, he says.”
    if (endsBehind(statement)) return true;
    if (/^[;—–-]$/.test(before)) return true;
    const joined = /^(?:and|but|though|although|while|whereas)$/.test(before);
    const named =
      statement.subject.mentions[0]?.kind === 'person' ||
      statement.subject.mentions[0]?.kind === 'organisation';
    if (joined) return further === ',' || named;
    return (
      named &&
      before === ',' &&
      outer.subject.mentions[0]?.person?.person !== statement.subject.mentions[0]?.person?.person
    );
  });
}

const endsBehind = ({ passage, sentence, cue }: Statement): boolean => {
  const next = cue.to < sentence.to ? passage.tokens[cue.to] : undefined;
  return !next || /^[.!?,;]$/.test(next.text);
};

const isQuoted = (passage: Passage, at: number) => (passage.quoted[at] ?? -1) !== -1;

function piecesOf(
  statement: Statement,
  previous: Statement | null,
  next: Statement | null,
): Piece[] {
  const { passage, sentence, order } = statement;
  const floor = previous ? boundaryBehind(previous, statement) : sentence.from;
  const leftText = statement.from > floor && hasWords(passage, { from: floor, to: statement.from });
  const right = rightStart(statement);
  const limit = next ? boundaryBefore(statement, next) : sentence.to;

  if (
    order === 'verb-first' ||
    (order === 'subject-first' &&
      isQuoted(passage, statement.from - 1) &&
      statement.from > floor &&
      !statement.continues &&
      !announcesClause(statement))
  ) {
    const left = leftPieces(statement, floor);
    const more = quotationsFrom(passage, statement.to, limit);
    return [...left, ...more];
  }
  if (order === 'according') {
    if (!leftText) return rightPieces(statement, pastComma(statement, limit), limit);
    return spanned(statement, floor, limit) ?? leftPieces(statement, floor);
  }
  if (order === 'in-words') return rightPieces(statement, right, limit);
  const closes = right >= limit || /^[.!?;]$/.test(passage.tokens[right]?.text ?? '');
  if (closes) return leftText && !statement.continues ? leftPieces(statement, floor) : [];
  const mark = passage.tokens[statement.to]?.text;
  if (
    leftText &&
    mark === ',' &&
    /^,$/.test(passage.tokens[statement.from - 1]?.text ?? '') &&
    !isQuoted(passage, statement.to + 1)
  ) {
    return spanned(statement, floor, limit) ?? leftPieces(statement, floor);
  }
  return rightPieces(statement, right, limit);
}

/** “In ‘Orthopedics,’ Dr. X explains why …”: the quotation before is a title, the claim comes. */
function announcesClause({ passage, sentence, to }: Statement): boolean {
  const next = to < sentence.to ? passage.tokens[to] : undefined;
  return next !== undefined && /^(?:that|why|how|whether|what)$/.test(next.lower);
}

const hasWords = (passage: Passage, { from, to }: Range): boolean =>
  passage.tokens
    .slice(from, to)
    .some(
      ({ kind, lower }) =>
        kind !== 'mark' &&
        !connectors.test(lower) &&
        !/^(?:as|though|while|when|if|because|although)$/.test(lower),
    );

/** Where the words of the statement before end, so that the next may begin there. */
function boundaryBehind(previous: Statement, statement: Statement): number {
  const { passage } = statement;
  const quotation = passage.quotations[passage.quoted[statement.from - 1] ?? -1];
  const woven = quotation
    ? passage.tokens[quotation.from - 1]?.kind !== 'mark'
    : endsOrInverts(statement);
  // “Studies indicate that …, says X”, “a trial shows “…,” says X”: the whole is X's.
  if (woven && statement.order !== 'according' && !statement.continues)
    return previous.order === 'subject-first' ? statement.sentence.from : previous.to;
  return previous.to;
}

const endsOrInverts = (statement: Statement) =>
  statement.order === 'verb-first' || endsBehind(statement);

/** Where a claim must end because the next statement begins. */
function boundaryBefore(statement: Statement, next: Statement): number {
  const { passage } = statement;
  let at = next.from;
  if (!next.continues && isQuoted(passage, at - 1)) {
    const quotation = passage.quotations[passage.quoted[at - 1] ?? -1];
    at = Math.max(statement.to, quotation?.from ?? at);
    // A quotation woven into the claim of the first statement stays with it: “X shows “…,” says Y”.
    const woven = passage.tokens[at - 1]?.kind !== 'mark';
    if (woven) at = next.from;
  }
  while (at > statement.to && separators.test(passage.tokens[at - 1]?.lower ?? '')) at -= 1;
  return at;
}

/** The claim that stands before its cue. */
function leftPieces(statement: Statement, floor: number): Piece[] {
  const { passage, from } = statement;
  const before = from - 1;
  if (isQuoted(passage, before)) {
    const quotation = passage.quotations[passage.quoted[before] ?? -1];
    if (!quotation) return [];
    let start = quotation.from;
    // Several quotations in a row are one.
    while (start - 1 >= floor && isQuoted(passage, start - 1))
      start = passage.quotations[passage.quoted[start - 1] ?? -1]?.from ?? floor;
    const lead = skipLead(passage, floor, start);
    const prefix = passage.tokens.slice(lead, start).filter(({ kind }) => kind !== 'mark').length;
    const mark = passage.tokens[start - 1]?.text ?? '';
    const woven = prefix > 0 && !/^[.:;!?—–]$/.test(mark) && (mark !== ',' || prefix > 7);
    return piece(passage, woven && start > floor ? lead : start, from);
  }
  let to = from;
  while (to > floor && /^(?:,|—|–|-|;|as|:)$/.test(passage.tokens[to - 1]?.lower ?? '')) to -= 1;
  return piece(passage, skipLead(passage, floor, to), to);
}

/** Past conjunctions, datelines and labels at the head of a claim. */
function skipLead(passage: Passage, from: number, to: number): number {
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

/** A cue in the middle of a paraphrase is spanned over: “The theory, X said, is similar to …”. */
function spanned(statement: Statement, floor: number, limit: number): Piece[] | null {
  const { passage, to } = statement;
  if (passage.tokens[to]?.text !== ',') return null;
  const lead = skipLead(passage, floor, statement.from);
  const words = passage.tokens
    .slice(lead, statement.from)
    .filter(({ kind }) => kind !== 'mark').length;
  const after = passage.tokens[to + 1];
  if (!after || to + 1 >= limit || isQuoted(passage, to + 1)) return null;
  if (words === 0) return piece(passage, to + 1, limit);
  // A new clause behind the comma is the writer's: “…, he said, but …”, “…, she said, adding that …”.
  if (subordinators.has(after.lower) || after.lower === 'and' || /(?:ing|ed)$/.test(after.lower))
    return null;
  return piece(passage, lead, limit);
}

function pastComma(statement: Statement, limit: number): number {
  const { passage, to } = statement;
  const { tokens } = passage;
  let at = to;
  const tail = (from: number) => {
    for (let next = from; next < limit; next += 1) if (tokens[next]?.text === ',') return next + 1;
    return limit;
  };
  if (tokens[at]?.text !== ',') at = tail(at);
  else {
    at += 1;
    // “According to the study, published in X, …”: the rest of the noun, not yet the claim.
    if (
      /^(?:published|which|who|presented|conducted|led|appearing|released|posted|funded)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      at = tail(at);
  }
  return at;
}

/** Past listeners and occasions: “told Reuters Health by phone that …”, “said in a statement: …”. */
function rightStart(statement: Statement): number {
  const { passage, sentence, cue } = statement;
  const { tokens } = passage;
  const verb = tokens[cue.from]?.lower ?? '';
  let at = statement.to;
  const landing = (from: number, most: number): number | null => {
    for (let next = from; next < Math.min(sentence.to, from + most); next += 1) {
      const token = tokens[next];
      if (!token) break;
      if (isQuoted(passage, next) || /^(?:that|:|,|\.)$/.test(token.lower)) return next;
    }
    return from + most >= sentence.to ? sentence.to : null;
  };
  if (/^(?:tell|tells|told|assures|assured|reminds|reminded)$/.test(verb)) {
    for (let next = at; next < Math.min(sentence.to, at + 9); next += 1) {
      const word = tokens[next]?.lower ?? '';
      if (isQuoted(passage, next) || /^(?:that|to|how|why|what|whether|:|,|\.)$/.test(word))
        return stepOver(statement, next);
    }
    const object = /^(?:me|us|them|him|her|you|reporters)$/.test(tokens[at]?.lower ?? '')
      ? at + 1
      : at;
    let run = object;
    while (tokens[run]?.capital) run += 1;
    return run;
  }
  if (isQuoteOnly(verb) && !isQuoted(passage, at))
    return stepOver(statement, landing(at, 12) ?? at);
  if (
    /^(?:in|at|during|on|via|by|through|this|last|earlier|yesterday|to|of|about|from|monday|tuesday|wednesday|thursday|friday|saturday|sunday|online)$/.test(
      tokens[at]?.lower ?? '',
    )
  ) {
    const end = landing(at, 12);
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

function rightPieces(statement: Statement, from: number, limit: number): Piece[] {
  const { passage } = statement;
  if (from >= limit) return [];
  if (isQuoted(passage, from)) {
    const quotation = passage.quotations[passage.quoted[from] ?? -1];
    const last = passage.text[(passage.tokens[(quotation?.to ?? 0) - 1]?.start ?? 0) - 1] ?? '';
    const whole =
      quotation &&
      (/[.,!?]/.test(last) ||
        quotation.to >= limit ||
        passage.tokens[quotation.to]?.kind === 'mark');
    if (quotation && whole)
      return [
        ...piece(passage, quotation.from, quotation.to),
        ...quotationsFrom(passage, quotation.to, limit),
      ];
  }
  return piece(passage, from, limit);
}

/** Quotations that follow with nothing but marks before them: “…,” he said, “…”. */
function quotationsFrom(passage: Passage, from: number, limit: number): Piece[] {
  let at = from;
  while (at < limit && !isQuoted(passage, at) && /^[,:.;—–-]$/.test(passage.tokens[at]?.text ?? ''))
    at += 1;
  if (at >= limit || !isQuoted(passage, at)) return [];
  const to = passage.quotations[passage.quoted[at] ?? -1]?.to ?? at;
  return [
    ...piece(passage, at, Math.min(to, limit)),
    ...(to < limit ? quotationsFrom(passage, to, limit) : []),
  ];
}

/** A piece between token positions, without marks at its ends that are not a quotation's. */
function piece(passage: Passage, from: number, to: number): Piece[] {
  const { tokens } = passage;
  const loose = (at: number) =>
    !isQuoted(passage, at) && /^[,;:.—–-]$/.test(tokens[at]?.text ?? '');
  let first = from;
  let last = to - 1;
  while (first <= last && loose(first)) first += 1;
  while (last >= first && loose(last)) last -= 1;
  const aside = asideBefore(passage, first, last);
  if (aside !== null) last = aside;
  while (last >= first && loose(last)) last -= 1;
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  return start !== undefined && end !== undefined && end > start ? [{ passage, start, end }] : [];
}

/** A reference mark “(5)” or the writer's aside “(though …)” at the end is no part of the claim. */
function asideBefore(passage: Passage, first: number, last: number): number | null {
  const { tokens } = passage;
  if (isQuoted(passage, last) || !/^[)\]]$/.test(tokens[last]?.text ?? '')) return null;
  let open = last;
  while (open > first && !/^[([]$/.test(tokens[open]?.text ?? '')) open -= 1;
  const inner = tokens[open + 1];
  if (open <= first || !inner) return null;
  const mark = tokens
    .slice(open + 1, last)
    .every(({ kind, text }) => kind === 'number' || text === ',');
  return mark || /^(?:though|although|but|see|that's|which)$/.test(inner.lower) ? open - 1 : null;
}

const isQuotation = (passage: Passage, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (!isQuoted(passage, at)) return false;
  return to > from;
};

/** Adds what follows: quotations without a cue of their own, and the next block behind “X commented:”. */
function runOn(statement: Statement, pieces: Piece[], ahead: readonly Passage[]): void {
  const { passage, sentence } = statement;
  const last = pieces[pieces.length - 1];
  const direct = last && /[”"»’']$/.test(passage.text.slice(last.start, last.end));
  const at = passage.sentences.indexOf(sentence);
  if (last && !direct) return;
  let next = at + 1;
  for (; next < passage.sentences.length; next += 1) {
    const follower = passage.sentences[next];
    if (!follower || !isQuotation(passage, follower)) return;
    pieces.push(...piece(passage, follower.from, follower.to));
  }
  const end = passage.tokens[passage.tokens.length - 1];
  const after = ahead[0];
  if (!after || !end) return;
  const openEnded =
    pieces.length > 0 &&
    isQuoted(passage, passage.tokens.length - 1) &&
    !/^[”"»’']$/.test(end.text);
  const announced = pieces.length === 0 && /^[:,]$/.test(end.text) && after.kind !== 'heading';
  if (!openEnded && !announced) return;
  const [first] = after.sentences;
  if (!first) return;
  if (!isQuoted(after, first.from)) {
    if (announced && after.tokens.length > 0) pieces.push(...piece(after, 0, after.tokens.length));
    return;
  }
  for (const follower of after.sentences) {
    if (!isQuotation(after, follower)) break;
    pieces.push(...piece(after, follower.from, follower.to));
  }
}

/** Quoted, paraphrased, or both. One or two quoted words (“weekend warriors”) do not make a quotation. */
function modeOf(pieces: readonly Piece[]): Claim['mode'] {
  let quoted = 0;
  let plain = 0;
  let longest = 0;
  for (const { passage, start, end } of pieces) {
    const run = new Map<number, number>();
    passage.tokens.forEach((token, at) => {
      if (token.start < start || token.end > end || token.kind === 'mark') return;
      const quotation = passage.quoted[at] ?? -1;
      if (quotation === -1) plain += 1;
      else {
        quoted += 1;
        run.set(quotation, (run.get(quotation) ?? 0) + 1);
      }
    });
    longest = Math.max(longest, ...run.values());
  }
  if (quoted === 0 || (plain > 0 && longest < 3)) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}
