import { textOf, type Passage } from './passage';
import {
  acronyms,
  bodies,
  calendar,
  campuses,
  functionWords,
  honorifics,
  organisationWords,
  placeNames,
  roleKind,
  words,
} from './words';

/** Token positions, end exclusive. */
export type Range = { from: number; to: number };

const joins = words('of for on and & + at within');

const capital = (passage: Passage, at: number): boolean => {
  const token = passage.tokens[at];
  return token !== undefined && token.capital && token.text !== 'I' && !calendar.has(token.lower);
};

/** The run of capitals from `at`, without joining words: “New York City”. */
export function capitalRun(passage: Passage, at: number): Range | null {
  let to = at;
  while (to - at < 14 && capital(passage, to)) to += 1;
  return to > at ? { from: at, to } : null;
}

/** A place at `at`: a known one, with the greater place behind its comma (“Melbourne, Australia”). */
export function readPlace(passage: Passage, at: number, anyName: boolean): Range | null {
  const run = capitalRun(passage, at);
  if (!run) return null;
  for (let to = Math.min(run.to, at + 3); to > at; to -= 1) {
    const known = placeNames.has(textOf(passage, at, to).replace(/^Greater /, ''));
    if (!known && !(anyName && to === run.to && !hasOrganisationWord(passage, run))) continue;
    if (passage.tokens[to]?.text !== ',') return { from: at, to };
    const greater = readPlace(passage, to + 1, false);
    return { from: at, to: greater?.to ?? to };
  }
  return null;
}

export function hasOrganisationWord(passage: Passage, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1)
    if (organisationWords.has(passage.tokens[at]?.lower ?? '')) return true;
  return false;
}

/** “Moor Children's”, “St Bee's”: the genitive is part of the hospital's name. */
export const ownsName = ({ tokens }: Passage, at: number): boolean =>
  tokens[at]?.kind === 'possessive' &&
  !tokens[at + 1]?.capital &&
  (/^(?:children|women|men)$/.test(tokens[at - 1]?.lower ?? '')
    ? tokens[at - 2]?.capital === true
    : /^st\.?$/.test(tokens[at - 2]?.lower ?? ''));

// Nouns that end the name of a body that stands by itself.
export const whole =
  /^(?:university|hospitals?|institutes?|college|clinic|centers?|centres?|school|foundation|association|society|academy|department|agency|trust|board|council|ministry|administration|commission|federation|organi[sz]ation|services?|system)$/;

/** Whether “and” at the end of `left` joins a second body that stands by itself, named from `at`. */
function areTwo(passage: Passage, left: Range, at: number): boolean {
  const { tokens } = passage;
  const right = capitalRun(passage, at);
  if (!right) return false;
  const own = tokens.slice(right.from, right.to);
  // “Department of Health and Human Services”
  if (own[0]?.lower === 'human') return false;
  const first = tokens.slice(left.from, left.to);
  const last = tokens[left.to - 1]?.lower ?? '';
  // “Elm Hospital Heart and Vascular Center”
  if (!whole.test(last) && first.every(({ lower }) => lower !== 'of')) return false;
  return (
    own.some(({ lower }) => whole.test(lower)) &&
    (tokens[right.to]?.lower === 'of' || own.some(({ lower }) => !organisationWords.has(lower))) &&
    first.some(({ lower }) => whole.test(lower))
  );
}

/** “Obstetrics, Gynecology and Reproductive Sciences”: the end of a list of capitals inside a name. */
export function listEnd(passage: Passage, comma: number): number | null {
  let at = comma;
  while (passage.tokens[at]?.text === ',') {
    if (passage.tokens[at + 1]?.lower === 'and') {
      at += 1;
      break;
    }
    const run = capitalRun(passage, at + 1);
    if (!run || run.to - run.from > 3 || readPlace(passage, run.from, false)) return null;
    at = run.to;
  }
  const and = passage.tokens[at]?.lower;
  // “…, and Dr. X”: the next person.
  if ((and !== 'and' && and !== '&') || honorifics.has(passage.tokens[at + 1]?.lower ?? ''))
    return null;
  return capitalRun(passage, at + 1)?.to ?? null;
}

/** “National Heart, Lung, and Blood Institute”: words of a body, but none yet that ends its name. */
const isHalf = (passage: Passage, name: Range): boolean =>
  (hasOrganisationWord(passage, name) || passage.tokens[name.from - 1]?.lower === 'the') &&
  !passage.tokens.slice(name.from, name.to).some(({ lower }) => whole.test(lower)) &&
  whole.test(passage.tokens[(listEnd(passage, name.to) ?? 0) - 1]?.lower ?? '');

/**
 * An organisation's name from `at`, without a leading “the”. Parts joined by “at” are one name
 * (“Center for X at the University of Y”); a place behind it is returned apart.
 */
export function readOrganisation(
  passage: Passage,
  at: number,
): { name: Range; place: Range | null; end: number } | null {
  const { tokens } = passage;
  const home = homeBefore(passage, tokens[at]?.lower === 'the' ? at + 1 : at);
  const from = home.next;
  const first = tokens[from];
  if (!first || !capital(passage, from)) return null;
  if (functionWords.has(first.lower) && !acronyms.has(first.text)) return null;
  // “the province's COVID-19 task force”, “the PhD in Nursing”
  if (/^(?:(?:covid|hiv|sars)\b|phd$|mba$)/.test(first.lower)) return null;
  let to = from;
  while (to - from < 30) {
    if (capital(passage, to)) {
      to += 1;
      continue;
    }
    const token = tokens[to];
    if (!token) break;
    if (ownsName(passage, to)) {
      to += 1;
      continue;
    }
    if (
      token.kind === 'possessive' &&
      capital(passage, to + 1) &&
      !roleKind(tokens[to + 1]?.lower ?? '') &&
      // “the Institute's Web site” is no name of a body.
      hasOrganisationWord(passage, capitalRun(passage, to + 1) ?? { from: to, to })
    ) {
      to += 1;
      continue;
    }
    // “the Women's and Children's Hospital”
    if (
      token.kind === 'possessive' &&
      tokens[to + 1]?.lower === 'and' &&
      tokens[to + 3]?.kind === 'possessive' &&
      capital(passage, to + 4)
    ) {
      to += 4;
      continue;
    }
    if (joins.has(token.lower)) {
      const the = tokens[to + 1]?.lower === 'the' ? 1 : 0;
      const next = tokens[to + 1 + the];
      if (!next || !capital(passage, to + 1 + the)) break;
      if (
        token.lower === 'and' &&
        (the || (roleKind(next.lower) && !next.lower.endsWith('s')) || next.text.length < 2)
      )
        break;
      // “Boston Internist and Moor Care provider”: what somebody is, and a body.
      const last = tokens[to - 1]?.lower ?? '';
      if (token.lower === 'and' && roleKind(last) && !last.endsWith('s')) break;
      // “Massachusetts General Hospital and Harvard Medical School” are two.
      if (token.lower === 'and' && areTwo(passage, { from, to }, to + 1 + the)) break;
      to += 1 + the;
      continue;
    }
    if (token.text === ',' && to > from) {
      const sofar = textOf(passage, from, to);
      const campus = capitalRun(passage, to + 1);
      if (/University of California$/.test(sofar) && campus) {
        const two = [campus.from + 1, campus.from + 2].find((end) =>
          campuses.has(textOf(passage, campus.from, end)),
        );
        if (two) {
          to = two;
          continue;
        }
      }
      const list =
        / (?:of|for|on) /.test(sofar) || isHalf(passage, { from, to })
          ? listEnd(passage, to)
          : null;
      if (list) {
        to = list;
        continue;
      }
    }
    break;
  }
  // “the Elm, Ohio-based company”: where it is.
  if (
    tokens[to]?.text === ',' &&
    (/-based$/.test(tokens[to + 1]?.lower ?? '') ||
      (tokens[to + 1]?.text.endsWith('.') && tokens[to + 3]?.lower === 'based'))
  )
    return null;
  to = plainEnd(passage, { from, to });
  const name = { from, to };
  const after = tokens[to];
  const place =
    after?.lower === 'in'
      ? readPlace(passage, tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1, true)
      : after?.text === ','
        ? readPlace(passage, to + 1, false)
        : null;
  return { name, place: place ?? home.place, end: place?.to ?? to };
}

/** “England's Elm University”: where the body is stands before it, and is no part of its name. */
function homeBefore(passage: Passage, at: number): { place: Range | null; next: number } {
  // “Dallas-based Moor Healthcare”
  const run = capitalRun(passage, at);
  for (let based = at; run && based < run.to - 1; based += 1)
    if (/-based$/.test(passage.tokens[based]?.lower ?? '')) return { place: null, next: based + 1 };
  const place = passage.tokens[at]?.capital ? readPlace(passage, at, false) : null;
  return place && passage.tokens[place.to]?.kind === 'possessive' && capital(passage, place.to + 1)
    ? { place, next: place.to + 1 }
    : { place: null, next: at };
}

/** “the Anna Moor clinical center”, “the West Moor police”: the noun of the body in small letters. */
function plainEnd(passage: Passage, name: Range): number {
  const { tokens } = passage;
  if (isWhole(passage, name) || placeNames.has(textOf(passage, name.from, name.to))) return name.to;
  for (const at of [name.to, name.to + 1]) {
    const word = tokens[at];
    if (word?.kind !== 'word' || word.capital || functionWords.has(word.lower)) break;
    if (plainBodies.test(word.lower)) return tokens[at + 1]?.capital ? name.to : at + 1;
  }
  return name.to;
}

const plainBodies =
  /^(?:university|hospital|institute|college|clinic|cent(?:er|re)|school|foundation|council|police|laboratory|lab|blog|magazine|newsletter|podcast)$/;

export const isWhole = ({ tokens }: Passage, { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => whole.test(lower));

/** “in Reno, Nevada”: a town nobody listed is told by the state or country behind it. */
export function townAt(passage: Passage, at: number): Range | null {
  const run = capitalRun(passage, at);
  if (!run || run.to - run.from > 3 || passage.tokens[run.to]?.text !== ',') return null;
  if (hasOrganisationWord(passage, run)) return null;
  const greater = readPlace(passage, run.to + 1, false);
  return greater && { from: run.from, to: greater.to };
}

/** “researchers at the University of X …, says Y, a professor there”: the body named last. */
export function bodyBefore(passage: Passage, at: number): Range | null {
  for (let from = at - 1; from >= Math.max(0, at - 80); from -= 1) {
    if (!passage.tokens[from]?.capital || passage.tokens[from - 1]?.capital) continue;
    // “Centre for Naps and Mental Health” does not begin at “Mental”.
    if (joins.has(passage.tokens[from - 1]?.lower ?? '') && passage.tokens[from - 2]?.capital)
      continue;
    const organisation = readOrganisation(passage, from);
    if (
      organisation &&
      organisation.name.to <= at &&
      // “Company spokesperson X”
      !(organisation.name.to === from + 1 && bodies.has(passage.tokens[from]?.lower ?? '')) &&
      hasOrganisationWord(passage, organisation.name)
    )
      return organisation.name;
  }
  return null;
}
