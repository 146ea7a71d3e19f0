import { isSpeechForm, readCue } from './cues';
import type { Range } from './organisations';
import type { Passage } from './passage';
import { isQuoted, piece, type Piece } from './pieces';
import type { Statement } from './statements';

const thoughts =
  /^(?:believe|expect|hope|reason|recall|reckon|speculate|surmise|suspect|theorise|theorize|think)$/;

const isQuotation = (passage: Passage, { from, to }: Range): boolean => {
  for (let at = from; at < to; at += 1) if (!isQuoted(passage, at)) return false;
  return to > from;
};

/** Adds what follows: quotations without a cue of their own, and the next block behind “X commented:”. */
export function runOn(statement: Statement, pieces: Piece[], ahead: readonly Passage[]): void {
  const { passage, sentence } = statement;
  const last = pieces[pieces.length - 1];
  const direct = last && /[”"»’']$/.test(passage.text.slice(last.start, last.end));
  const at = passage.sentences.indexOf(sentence);
  const stop = passage.tokens[passage.tokens.length - 1];
  // Left open at the end of its block, because the next block goes on with it.
  const open =
    last?.passage === passage &&
    last.end === stop?.end &&
    isQuoted(passage, passage.tokens.length - 1);
  // “It is a sound plan, Moss said. “I would …””: the words of who spoke; what is only believed was not uttered.
  const verb = passage.tokens[statement.cue.from]?.lower ?? '';
  const speaks =
    (statement.subject.mentions[0]?.kind === 'person' || statement.subject.pronoun) &&
    isSpeechForm(verb) &&
    !thoughts.test(readCue(verb)?.base ?? '');
  if (last && !direct && !open && !speaks) return;
  let next = at + 1;
  for (; next < passage.sentences.length; next += 1) {
    const follower = passage.sentences[next];
    if (!follower || !isQuotation(passage, follower)) return;
    pieces.push(...piece(passage, follower.from, follower.to));
  }
  const end = passage.tokens[passage.tokens.length - 1];
  if (!end) return;
  const announced = pieces.length === 0 && /^[:,]$/.test(end.text);
  if (announced && ahead[0]?.kind === 'heading') return;
  let before = passage;
  for (const after of ahead) {
    const closing = before.tokens[before.tokens.length - 1];
    const isOpen =
      pieces.length > 0 &&
      isQuoted(before, before.tokens.length - 1) &&
      !/^[”"»’']$/.test(closing?.text ?? '');
    const [first] = after.sentences;
    if (!first || !(isOpen || (announced && before === passage))) return;
    if (!isQuoted(after, first.from)) {
      if (!isOpen && after.tokens.length > 0) pieces.push(...piece(after, 0, after.tokens.length));
      return;
    }
    for (const follower of after.sentences) {
      if (!isQuotation(after, follower)) return;
      pieces.push(...piece(after, follower.from, follower.to));
    }
    before = after;
  }
}
