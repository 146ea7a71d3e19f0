import { isSpeechForm } from './cues';
import { homeTown, townBehind } from './home-town';
import {
  bodyBefore,
  capitalRun,
  hasOrganisationWord,
  isWhole,
  readOrganisation,
  readPlace,
  townAt,
  type Range,
} from './organisations';
import { roleAhead, tied } from './owner-before';
import { textOf, type Passage } from './passage';
import type { RolePhrase } from './role-phrase';
import { auxiliaries, bodies, placeNames, pronouns } from './words';

const isBodyNoun = (word: string) =>
  bodies.has(word) || /^(?:group|think-?tank|tank|startup)$/.test(word);

/** What ties the role to a body or a place: “at X in Y”, “of X”, “based in Y”, “from Y”. */
export function withTies(
  passage: Passage,
  role: Range | null,
  orgs: Range[],
  limit: number,
  from = role?.to ?? 0,
): RolePhrase {
  const { tokens } = passage;
  let end = from;
  let place: Range | null = null;
  for (let turn = 0; turn < 3 && end < limit; turn += 1) {
    let at = end;
    // “and director of its sleep program at X” keeps its tie behind one plain phrase.
    if (tokens[at]?.text === ',' && /^(?:at|of|from|in|with)$/.test(tokens[at + 1]?.lower ?? ''))
      at += 1;
    at = tieBehind(passage, at, limit);
    const word = tokens[at]?.lower ?? '';
    if (word === 'there') {
      const named = bodyBefore(passage, role?.from ?? at);
      return { role, orgs: named ? [...orgs, named] : orgs, place, end: at + 1 };
    }
    if (!tied.has(word)) break;
    let next = at + 1;
    if (word === 'based') {
      if (!/^(?:in|at|out)$/.test(tokens[next]?.lower ?? '')) break;
      next += 1;
    }
    while (
      next < limit &&
      /^(?:both|the|a|an|her|his|their|nearby|northern|southern|eastern|western|federal|independent|non-?profit|private|prestigious|renowned)$/.test(
        tokens[next]?.text ?? '',
      )
    )
      next += 1;
    // “from the university's Centre for X”
    if (tokens[next + 1]?.kind === 'possessive' && !tokens[next]?.capital) next += 2;
    const spot =
      word === 'in' || word === 'from' || word === 'based'
        ? (readPlace(passage, next, false) ??
          townAt(passage, next) ??
          homeTown(passage, next, word === 'from'))
        : null;
    if (spot && (tokens[spot.to]?.kind !== 'word' || !tokens[spot.to]?.capital)) {
      const bare = spot.to;
      const longer = readOrganisation(passage, next);
      if (
        !longer ||
        longer.name.to <= bare ||
        // “in India at Sir X Hospital”
        tokens[bare]?.lower === 'at' ||
        !hasOrganisationWord(passage, longer.name)
      ) {
        place ??= spot;
        end = spot.to;
        continue;
      }
    }
    let organisation = next < limit ? readOrganisation(passage, next) : null;
    // “of the North Kent branch of the Medical Committee”: the whole it is a branch of.
    const part = organisation?.name.to ?? next;
    if (
      /^(?:branch|chapter|division|arm|wing)$/.test(tokens[part]?.lower ?? '') &&
      tokens[part + 1]?.lower === 'of'
    )
      organisation = readOrganisation(passage, part + 2);
    // “a specialist in Sandwich and South Moor”
    if (organisation && word === 'in' && !hasOrganisationWord(passage, organisation.name)) {
      place ??= organisation.name;
      end = organisation.end;
      continue;
    }
    if (organisation) {
      // “owner of Plant-Fed with Nora”, “of Naps by Otto”
      const more =
        word === 'of' && /^(?:with|by)$/.test(tokens[organisation.end]?.lower ?? '')
          ? capitalRun(passage, organisation.end + 1)
          : null;
      if (more && !isWhole(passage, organisation.name) && !isWhole(passage, more))
        organisation.name.to = organisation.end = more.to;
      const name = textOf(passage, organisation.name.from, organisation.name.to);
      if (placeNames.has(name)) place ??= organisation.name;
      else orgs.push(organisation.name);
      const town = organisation.place ? null : townBehind(passage, organisation.name);
      place ??= organisation.place ?? town;
      end = town?.to ?? organisation.end;
      // “at Duke University School of Medicine and Duke Health” is read by readOrganisation; “in Durham, N.C.” by place.
      continue;
    }
    // “in private practice in Dallas”, “on the board of X”: at most four plain words, then one more tie.
    let plain = next;
    while (
      plain < limit &&
      plain - next < 6 &&
      tokens[plain]?.kind === 'word' &&
      !tokens[plain]?.capital &&
      !tied.has(tokens[plain]?.lower ?? '') &&
      !auxiliaries.has(tokens[plain]?.lower ?? '') &&
      !isSpeechForm(tokens[plain]?.lower ?? '') &&
      !pronouns.has(tokens[plain]?.lower ?? '') &&
      (tokens[plain]?.lower !== 'and' || (word === 'on' && !roleAhead(passage, plain + 1, limit)))
    )
      plain += 1;
    // “an expert on drugs and outbreaks, at X”
    if (word === 'on' && tokens[plain]?.text === ',' && tokens[plain + 1]?.lower === 'at')
      plain += 1;
    // “for the advocacy group Bright Lungs”, “of the charity the X Trust”: what the body is, before its name.
    const noun = tokens[plain - 1]?.lower === 'the' ? plain - 2 : plain - 1;
    const named =
      noun >= next && isBodyNoun(tokens[noun]?.lower ?? '') && tokens[plain]?.capital
        ? readOrganisation(passage, plain)
        : null;
    if (named) {
      orgs.push(named.name);
      place ??= named.place;
      end = named.end;
      continue;
    }
    if (!tied.has(tokens[plain]?.lower ?? '') || plain === next) break;
    end = plain;
  }
  return { role, orgs, place, end };
}

/** “a researcher studying sleep at X”, “an internist affiliated with X”: the tie behind what somebody does. */
export function tieBehind({ tokens }: Passage, at: number, limit: number): number {
  if (!/^(?:\p{L}+ing|affiliated|employed|whose|who)$/u.test(tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next < Math.min(limit, at + 9); next += 1) {
    const { kind, lower } = tokens[next] ?? { kind: 'mark', lower: '' };
    if (kind === 'mark' || auxiliaries.has(lower) || isSpeechForm(lower)) break;
    if (
      (lower === 'at' || lower === 'with') &&
      tokens.slice(next + 1, next + 3).some(({ capital }) => capital)
    )
      return next;
  }
  return at;
}

/** “of McMaster University in Ontario”, “with the CDC”: a body without a role. */
export function readTie(passage: Passage, at: number, limit: number): RolePhrase | null {
  const phrase = withTies(passage, null, [], limit, at);
  return phrase.end > at && (phrase.orgs.length > 0 || phrase.place) ? phrase : null;
}
