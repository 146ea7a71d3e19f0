import {
  capitalRun,
  hasOrganisationWord,
  readOrganisation,
  whole,
  type Range,
} from './organisations';
import { singleBodies } from './home-town';
import { textOf, type Passage } from './passage';
import { placeNames, roleKind, studyHeads, words } from './words';

export const tied = words('at with for from in within on based there of');

/** “UCL”: a body by its initials, and no office, place or league. */
export const initials =
  /^(?!(?:ICU|ENT|IVF|HIV|STEM|NFL|NBA|NHL|USA|CEO|CFO|CMO|CSO|CTO|COO)$)\p{Lu}{3,}$/u;

/** “Kite's chief medical officer”, “Mayo Clinic Cardiologist”: the body before a role. */
export function ownerBefore(
  passage: Passage,
  at: number,
  limit: number,
): { org: Range; next: number } | null {
  const { tokens } = passage;
  const run = capitalRun(passage, at);
  if (!run) return null;
  for (let end = run.to - 1; end > at; end -= 1)
    if (
      (whole.test(tokens[end - 1]?.lower ?? '') ||
        (end === at + 1 && initials.test(tokens[at]?.text ?? ''))) &&
      tokens.slice(end, run.to).some(({ lower }) => roleKind(lower))
    )
      return { org: { from: at, to: end }, next: end };
  if (run.to >= limit) return null;
  let to = run.to;
  const organisation = readOrganisation(passage, at);
  if (organisation && organisation.name.to > to && organisation.name.to < limit)
    to = organisation.name.to;
  if (tokens[to]?.kind === 'possessive') {
    const next = tokens[to + 1]?.lower ?? '';
    const owner = tokens[to - 1]?.lower ?? '';
    return studyHeads.has(owner) || eponyms.test(owner) || next === ''
      ? null
      : { org: { from: at, to }, next: to + 1 };
  }
  const next = tokens[to];
  const head = next?.kind === 'word' && !next.capital ? headAhead(passage, to, limit) : null;
  return head !== null && isEmployer(passage, { from: at, to }, tokens[head]?.lower ?? '')
    ? { org: { from: at, to }, next: to }
    : null;
}

/** “the NIA director”, “a Yale nurse”, “the Acorn spokeswoman”; “a US researcher”, “a Reno nurse” name no body. */
export function isEmployer(passage: Passage, run: Range, head: string): boolean {
  const { tokens } = passage;
  const text = textOf(passage, run.from, run.to);
  if (placeNames.has(text) || isField(passage, run)) return false;
  if (
    // “a Canadian surgeon”: a word of many bodies’ names is alone none.
    (run.to > run.from + 1 && hasOrganisationWord(passage, run)) ||
    singleBodies.test(text) ||
    (run.to === run.from + 1 && initials.test(text))
  )
    return true;
  // Whom a town has too, or what is named after a method or an illness, tells nothing about a body.
  const kind = roleKind(head) ?? '';
  return (
    /^(?:industry|lead|researcher)$/.test(kind) &&
    !/^(?:author|co-author|expert|instructor|owner|founder|engineer|historian)$/.test(head) &&
    tokens.slice(run.from, run.to).every(({ text: word }) => isOwnName(word)) &&
    passage.sentenceAt(run.from)?.from !== run.from
  );
}

// “a Parkinson's nurse”: the illness is nobody's employer.
const eponyms =
  /^(?:alzheimer|parkinson|crohn|hodgkin|huntington|tourette|hashimoto|raynaud|men|women|children)$/;

/** Words of bodies' names that alone name only a field of work. */
const fields =
  /^(?:health|medical|medicine|sciences?|sports?|food|nutrition|research|fitness|care|surgery|heart|liver|kidney|brain|eye|skin|sleep|pain|lung|bone|gut|obesity|fertility|vaccine|dementia|addiction|cancer|diabetes|public|social|mental|wellness|yoga|pilates|college|school|police|fire|shadow|former|study|report)$/;
export const isField = ({ tokens }: Passage, { from, to }: Range): boolean =>
  tokens.slice(from, to).every(({ lower }) => fields.test(lower));

/** No people's name (“Danish”) and no illness's. */
const isOwnName = (word: string): boolean =>
  /^\p{Lu}[\p{L}\p{N}]{3,}$/u.test(word) &&
  !/(?:[^aeiou]an|ian|ean|ish|ese|ic)$|^(?:Czech|Dutch|French|German|Welsh|Greek|Iraqi|Israeli|Pakistani|Swiss|Thai|Covid|Ebola|Zika|Lyme|Alzheimer|Parkinson|Internet|Medicare|Medicaid|Democrat|Republican)/.test(
    word,
  );

export const roleAhead = (passage: Passage, at: number, limit: number): boolean =>
  headAhead(passage, at, limit) !== null;

function headAhead(passage: Passage, at: number, limit: number): number | null {
  for (let next = at; next < Math.min(limit, at + 6); next += 1) {
    const token = passage.tokens[next];
    if (!token || token.kind === 'mark' || tied.has(token.lower)) return null;
    // “ageing and mental health and co-director”: the next “and” begins another part.
    if (token.lower === 'and') return null;
    if (roleKind(token.lower)) return next;
  }
  return null;
}
