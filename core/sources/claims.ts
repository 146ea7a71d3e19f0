import { connectors, rightStart, skipLead, startsAnew } from './claim-start';
import { isInside } from './is-inside';
import type { Range } from './organisations';
import { pastComma } from './past-comma';
import { quotationAt, wordsBetween, type Passage } from './passage';
import { isQuoted, modeOf, piece, quotationsFrom, type Piece } from './pieces';
import { runOn } from './run-on';
import type { Statement } from './statements';
import { endsBehind, isRelative, withoutNested } from './without-nested';
import { auxiliaries, prepositions } from './words';

export type Claim = {
  statement: Statement;
  pieces: Piece[];
  mode: 'direct' | 'mixed' | 'indirect';
};

const separators = /^(?:,|;|—|–|-|and|but|though|although|while|whereas|as|after|:)$/;

/** The claims of one passage's statements. `ahead` are the passages behind it, for claims and quotations that run on. */
export function findClaims(statements: readonly Statement[], ahead: readonly Passage[]): Claim[] {
  const claims: Claim[] = [];
  const bySentence = new Map<Statement['sentence'], Statement[]>();
  for (const statement of statements) {
    const own = bySentence.get(statement.sentence);
    if (own) own.push(statement);
    else bySentence.set(statement.sentence, [statement]);
  }
  for (const own of bySentence.values()) {
    const here = withoutNested(own);
    here.forEach((statement, at) => {
      const pieces = piecesOf(statement, here[at - 1] ?? null, here[at + 1] ?? null);
      const last = at === here.length - 1;
      if (last) runOn(statement, pieces, ahead);
      if (pieces.length > 0 || isAssent(statement))
        claims.push({ statement, pieces, mode: modeOf(pieces) });
    });
  }
  return claims.filter((claim) => !isInside(claim, claims));
}

/** “Fargo agreed.” says whose side he is on, and needs no words of his own. */
const isAssent = ({ passage, cue, subject }: Statement): boolean =>
  subject.mentions[0]?.kind === 'person' &&
  /^(?:agree|agrees|agreed|concurs|concurred|disagrees|disagreed)$/.test(
    passage.tokens[cue.from]?.lower ?? '',
  );

/** “The trial, which found that it helps, was stopped”: the clause ends where the verb of the sentence comes. */
function relativeEnd({ passage }: Statement, from: number, limit: number): number {
  const { tokens } = passage;
  for (let at = from; at < limit; at += 1)
    if (
      tokens[at]?.text === ',' &&
      !isQuoted(passage, at) &&
      (auxiliaries.has(tokens[at + 1]?.lower ?? '') || /ed$/.test(tokens[at + 1]?.lower ?? ''))
    )
      return at;
  return limit;
}

function piecesOf(
  statement: Statement,
  previous: Statement | null,
  next: Statement | null,
): Piece[] {
  const { passage, sentence, order } = statement;
  const floor = previous ? boundaryBehind(previous, statement) : sentence.from;
  const opener = isOpener(passage, floor, statement.from);
  const leftText =
    !opener &&
    statement.from > floor &&
    hasWords(passage, { from: floor, to: statement.from }) &&
    !company.test(wordsBetween(passage, floor, statement.from));
  const right = rightStart(statement);
  const end = next ? boundaryBefore(statement, next) : sentence.to;
  const limit = isRelative(statement) ? relativeEnd(statement, right, end) : end;

  if (
    order === 'verb-first' ||
    (order === 'subject-first' &&
      isQuoted(passage, statement.from - 1) &&
      statement.from > floor &&
      !statement.continues &&
      !announcesClause(statement))
  ) {
    // “In particular, says X, …”, “Still, says X, …”
    if (!leftText && order === 'verb-first' && passage.tokens[statement.to]?.text === ',')
      return rightPieces(statement, statement.to + 1, limit);
    // “Naps tire, says X, because they …”
    const goesOn = /^(?:because |which |and |by \S+ing$)/.test(
      wordsBetween(passage, statement.to + 1, statement.to + 3),
    );
    const whole =
      goesOn && !isQuoted(passage, statement.from - 1) && spanned(statement, floor, limit);
    if (whole) return whole;
    const left = leftPieces(statement, floor);
    // “…,” X told reporters by phone, “…”
    const more = quotationsFrom(passage, isQuoted(passage, right) ? right : statement.to, limit);
    return [...left, ...more];
  }
  if (order === 'according') {
    const joined =
      /^(?:and|but)$/.test(passage.tokens[statement.from - 1]?.lower ?? '') &&
      passage.tokens[statement.to]?.text === ',';
    // “…. That's according to a survey.”
    const before = passage.sentences[passage.sentences.indexOf(sentence) - 1];
    if (
      before &&
      /^(?:this|that|it) ?(?:'s|is|comes)$/.test(wordsBetween(passage, floor, statement.from))
    )
      return piece(passage, before.from, before.to);
    if (!leftText || joined) return rightPieces(statement, pastComma(statement, limit), limit);
    return spanned(statement, floor, limit) ?? leftPieces(statement, floor);
  }
  if (order === 'in-words') return rightPieces(statement, right, limit);
  const closes = right >= limit || /^[.!?;]$/.test(passage.tokens[right]?.text ?? '');
  // “In answer to the report, Dr. X said:” and the words in the next block.
  if (right >= limit && passage.tokens[right - 1]?.text === ':') return [];
  if (closes) return leftText && !statement.continues ? leftPieces(statement, floor) : [];
  // “Naps help, X said on Monday, underlining …”; of “In adults, X said on Monday, eating helps” the claim follows.
  const word = passage.tokens[right]?.lower ?? '';
  const isBehind =
    (/^(?:because|which|and|but)$/.test(word) ||
      startsAnew(word, passage.tokens[right + 1]?.lower ?? '')) &&
    !prepositions.has(passage.tokens[floor]?.lower ?? '');
  const to = isBehind ? right - 1 : statement.to;
  const mark = passage.tokens[to]?.text;
  if (
    leftText &&
    mark === ',' &&
    passage.tokens[statement.from - 1]?.text === ',' &&
    !isQuoted(passage, to + 1)
  )
    return spanned({ ...statement, to }, floor, limit) ?? leftPieces(statement, floor);
  const words = rightPieces(statement, right, limit);
  // “The inhaler calms the lung, X said: “…””: a paraphrase before, and the words themselves behind.
  return leftText && mark === ':' && passage.tokens[statement.from - 1]?.text === ','
    ? [...leftPieces(statement, floor), ...words]
    : words;
}

/** “In ‘Orthopedics,’ Dr. X explains why …”: the quotation before is a title, the claim comes. */
function announcesClause({ passage, sentence, from, to }: Statement): boolean {
  const title = quotationAt(passage, from - 1);
  if (title && passage.tokens[title.from - 1]?.lower === 'in' && title.to - title.from < 14)
    return to + 1 < sentence.to;
  const next = to < sentence.to ? passage.tokens[to] : undefined;
  return next !== undefined && /^(?:that|why|how|whether|what)$/.test(next.lower);
}

/** “For example,”, “In particular,”: the writer's turn to what comes, no claim. */
function isOpener(passage: Passage, from: number, to: number): boolean {
  if (passage.tokens[to - 1]?.text !== ',' || to - from > 4) return false;
  return /^(?:for (?:example|instance)|in (?:fact|particular|addition|general|short|other words)|of course|as a result|by contrast|what 's more)$/.test(
    wordsBetween(passage, from, to - 1),
  );
}

/** “Her colleague, Dr. X, agreed”: who speaks, no claim. */
const company =
  /^(?:an?|another|the|his|her|their) (?:\S+ )?(?:colleague|co-?worker|counterpart|partner) ,$/;

/** “Though it is rare, “…,” says X”: what the writer grants or supposes before the words of another. */
const concedes =
  /^(?:(?:al)?though|while|whereas|if|unless|despite|no matter|even (?:if|though|when))\b/;

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
  const quotation = quotationAt(passage, statement.from - 1);
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
  let at = next.from < statement.from ? next.cue.from : next.from;
  if (!next.continues && isQuoted(passage, at - 1)) {
    const quotation = quotationAt(passage, at - 1);
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
    const quotation = quotationAt(passage, before);
    if (!quotation) return [];
    let start = quotation.from;
    // Several quotations in a row are one.
    while (start - 1 >= floor && isQuoted(passage, start - 1))
      start = quotationAt(passage, start - 1)?.from ?? floor;
    const lead = skipLead(passage, floor, start);
    const prefix = passage.tokens.slice(lead, start).filter(({ kind }) => kind !== 'mark').length;
    const mark = passage.tokens[start - 1]?.text ?? '';
    const woven =
      prefix > 0 &&
      !/^[.:;!?—–]$/.test(mark) &&
      !(mark === ',' && concedes.test(wordsBetween(passage, lead, lead + 2)));
    return piece(passage, woven && start > floor ? lead : start, from);
  }
  let to = from;
  while (to > floor && /^(?:,|—|–|-|;|as|:)$/.test(passage.tokens[to - 1]?.lower ?? '')) to -= 1;
  return piece(passage, skipLead(passage, floor, to), to);
}

/** A cue in the middle of a paraphrase is spanned over: “The theory, X said, is similar to …”. */
function spanned(statement: Statement, floor: number, limit: number): Piece[] | null {
  const { passage, to } = statement;
  if (passage.tokens[to]?.text !== ',') return null;
  let lead = skipLead(passage, floor, statement.from);
  // “…, but only one study, according to X, has …”: the clause of the cue, not the one before.
  for (let at = lead; at < statement.from; at += 1)
    if (
      !isQuoted(passage, at) &&
      /^[,;]$/.test(passage.tokens[at - 1]?.text ?? '') &&
      /^(?:but|and|so|yet)$/.test(passage.tokens[at]?.lower ?? '')
    )
      lead = at + 1;
  const words = passage.tokens
    .slice(lead, statement.from)
    .filter(({ kind }) => kind !== 'mark').length;
  const after = passage.tokens[to + 1];
  if (!after || to + 1 >= limit || isQuoted(passage, to + 1)) return null;
  // “Right now, X noted, …”: an opening of a word or two is the writer's.
  if (words <= 2 && !auxiliaries.has(after.lower)) return piece(passage, to + 1, limit);
  if (/^(?:who|where|whose|both|all|including|mostly)$/.test(after.lower)) return null;
  if (startsAnew(after.lower, passage.tokens[to + 2]?.lower ?? '')) return null;
  return piece(passage, lead, limit);
}

/** A single dash in a paraphrase begins the writer's remark; a pair holds an insertion. */
function beforeRemark(passage: Passage, from: number, limit: number): number {
  const dashes: number[] = [];
  for (let at = from; at < limit; at += 1) {
    const double = passage.tokens[at]?.text === '-' && passage.tokens[at + 1]?.text === '-';
    if (isQuoted(passage, at) || !(double || /^[—–]$/.test(passage.tokens[at]?.text ?? '')))
      continue;
    dashes.push(at);
    if (double) at += 1;
  }
  const [dash = limit] = dashes;
  const next = passage.tokens[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
  const remark = /^(?:and|but|which|so|though|although)$/.test(passage.tokens[next]?.lower ?? '');
  return dashes.length === 1 && dash > from + 3 && remark ? dash : limit;
}

function rightPieces(statement: Statement, from: number, limit: number): Piece[] {
  const { passage } = statement;
  if (from >= limit) return [];
  if (isQuoted(passage, from)) {
    const quotation = quotationAt(passage, from);
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
  // “…, so a supplement may help”: what follows from a study is the writer's.
  let end = beforeRemark(passage, from, limit);
  if (statement.subject.mentions[0]?.kind === 'study')
    for (let at = from + 4; at < end; at += 1)
      if (passage.tokens[at]?.text === ',' && passage.tokens[at + 1]?.lower === 'so') end = at;
  return piece(passage, from, end);
}
