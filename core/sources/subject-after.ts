import { leading } from './company';
import { isSpeechForm } from './cues';
import type { Mention } from './mentions';
import type { Passage } from './passage';
import { isTheOne, subjectOf, theOne, type Subject } from './subjects';
import { auxiliaries, conjunctions, prepositions, pronouns, roleKind } from './words';

/** The subject behind a verb (“says Dr. X, a …”), or null. */
export function subjectAfter(
  passage: Passage,
  mentions: readonly Mention[],
  cue: number,
  limit: number,
): Subject | null {
  const { tokens } = passage;
  const start = cue + 1;
  if (isTheOne(passage, start)) return theOne(start);
  for (const mention of mentions) {
    if (mention.to <= start || mention.from >= limit) continue;
    if (mention.from - start > 18) break;
    const lead = leading(mention);
    const fits = lead <= start || (mention.kind === 'person' && leadsOn(passage, start, lead));
    if (!fits) {
      // A body or a group may stand inside the words before the name: “said the study's lead author, X”.
      if (mention.kind === 'person') return null;
      continue;
    }
    // “Oxford University's Professor X”: the body owns the speaker.
    const site = /^(?:web|website|site|webpage|guidelines?|advice)$/;
    if (
      mention.kind === 'organisation' &&
      tokens[mention.to]?.kind === 'possessive' &&
      !site.test(tokens[mention.to + 1]?.lower ?? '') &&
      // “the Foundation's Heart Survey”
      !(
        tokens[mention.to + 1]?.capital &&
        mentions.every(({ from }) => from < mention.to || from > mention.to + 6)
      )
    )
      continue;
    // “said the association's president, cardiologist Dr. X”
    const called = mentions.find((one) => one.kind === 'person' && leading(one) === mention.to + 1);
    if (mention.kind === 'unnamed' && called && tokens[mention.to]?.text === ',') continue;
    // “Oxford University researchers”
    const people = mentions.find(
      (one) => one.kind === 'unnamed' && one.from <= mention.to && one.to > mention.to,
    );
    if (mention.kind === 'organisation' && people)
      return subjectOf([{ ...people, from: mention.from }], start, people.to);
    // “Dr. X's coauthor Y”, “Dr. X's daughter Y”
    const owns = mention.kind === 'person' && tokens[mention.to]?.kind === 'possessive';
    const other = owns && mentions.find(({ from }) => from > mention.to);
    if (other && other.kind === 'person' && other.to - mention.to < 6) {
      const lead = leading(other);
      if (lead <= mention.to + 2 || roleKind(tokens[other.from - 1]?.lower ?? '')) continue;
    }
    const all = [mention];
    let end = Math.max(mention.to, Math.min(limit, mention.person?.end ?? mention.to));
    // “according to Henderson's team”
    const owned = mention.kind === 'person' && tokens[mention.to]?.kind === 'possessive';
    if (
      owned &&
      /^(?:team|group|study|research|colleagues|lab|laboratory)$/.test(
        tokens[mention.to + 1]?.lower ?? '',
      )
    )
      return subjectOf([mention], start, mention.to + 2, true);
    const and = tokens[end]?.text === ',' ? end + 1 : end;
    const second =
      tokens[and]?.lower === 'and' ? mentions.find((one) => leading(one) === and + 1) : undefined;
    let team = false;
    if (second?.kind === 'person' && mention.kind === 'person') {
      all.push(second);
      end = Math.max(second.to, second.person?.end ?? second.to);
    } else if (second?.kind === 'unnamed' && mention.kind === 'person') {
      team = true;
      end = second.to;
    }
    return subjectOf(all, start, end, team);
  }
  return null;
}

/** “said team leader and nurse X”: only plain words and capitals between verb and name. */
function leadsOn(passage: Passage, from: number, to: number): boolean {
  if (to - from > 10) return false;
  for (let at = from; at < to; at += 1) {
    const token = passage.tokens[at];
    if (
      !token ||
      (token.kind === 'mark' && !roleKind(passage.tokens[at - 1]?.lower ?? '')) ||
      auxiliaries.has(token.lower) ||
      isSpeechForm(token.lower)
    )
      return false;
    if (conjunctions.has(token.lower) && token.lower !== 'and') return false;
    if (pronouns.has(token.lower)) return false;
  }
  return (
    to === from ||
    // “says the University of X's Dr. Y”, “said former ministry head X”
    (to === from + 1 &&
      !passage.tokens[from]?.capital &&
      !prepositions.has(passage.tokens[from]?.lower ?? '')) ||
    passage.tokens.slice(from, to).some(({ lower }) => roleKind(lower) !== undefined)
  );
}
