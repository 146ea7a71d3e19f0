import { isSpeechForm } from './cues';
import { capitalRun, hasOrganisationWord, isWhole, listEnd } from './organisations';
import { isField as isFieldOfWork, roleAhead, tied } from './owner-before';
import type { Passage } from './passage';
import { auxiliaries, bodies, determiners, roleKind } from './words';

// After “professor of” a capital names a field, after “owner of” a body.
export const fieldRoles =
  /^(?:professor|lecturer|instructor|fellow|doctor|reader|student|teacher|scholar|resident|specialist|consultant|expert|researcher|chair)s?$/;

const officers =
  /^(?:(?:vice-?)?president|(?:co-?)?director|head|chief|chair|chair(?:man|woman|person)|manager|officer|vp|dean)s?$|-in-charge$/;

export const isDeterminer = (word: string) =>
  (determiners.has(word) && word !== 'one') || word === 'whose';

/** The end of what follows “of” when it belongs to the role; null when it is a body. */
export function readField(
  passage: Passage,
  at: number,
  limit: number,
  head: string,
): number | null {
  const { tokens } = passage;
  let to = at;
  const the = isDeterminer(tokens[to]?.lower ?? '');
  if (the) to += 1;
  const first = tokens[to];
  if (!first || to >= limit || first.kind === 'mark') return null;
  if (first.capital) {
    let run = capitalRun(passage, to);
    const second = run && tokens[run.to]?.lower === 'and' ? capitalRun(passage, run.to + 1) : null;
    if (second && !roleKind(tokens[second.from]?.lower ?? '')) run = { from: to, to: second.to };
    // “Vice President of Clinical Development at X”: what somebody heads at a body is no body.
    const isWithin =
      run && /^(?:at|for|,)$/.test(tokens[run.to]?.lower ?? '') && tokens[run.to + 1]?.capital;
    // “Director of Cardiac Sciences, X Hospital”: behind a comma only what can be nothing else.
    const isField =
      run &&
      (tokens[run.to]?.text === ','
        ? isWhole(passage, capitalRun(passage, run.to + 1) ?? { from: 0, to: 0 }) &&
          (!isWhole(passage, run) || tokens[run.to - 1]?.lower === 'services')
        : !isWhole(passage, run));
    // “Professor of Nutrition, Sleep Studies, and Public Health”
    const list =
      run && head === 'professor' && tokens[run.to]?.text === ',' ? listEnd(passage, run.to) : null;
    if (run && list && !isWhole(passage, { from: run.from, to: list })) return list;
    if (run && !the && isWithin && isField && officers.test(head)) return run.to;
    // “Medical Officer of Health”
    if (run && !the && officers.test(head) && isFieldOfWork(passage, run)) return run.to;
    if (!run || !fieldRoles.test(head)) return null;
    // “Professor of the Public Understanding of Risk”, never “fellow of the Royal Society”.
    if (
      the &&
      (!/^(?:professor|lecturer|chair)$/.test(head) ||
        hasOrganisationWord(passage, { from: run.from + 1, to: run.to }))
    )
      return null;
    if (/^(?:university|institute|college|school|center|centre|department)$/.test(first.lower))
      return null;
    return run.to;
  }
  for (; to < limit && to - at < 9; to += 1) {
    const token = tokens[to];
    if (!token || token.kind === 'number') break;
    if (token.text === ',') {
      // “professor of family, population and preventive medicine”, “… of sleep, dreams, and naps”
      const and =
        tokens[to + 2]?.lower === 'and' ||
        tokens[to + 2]?.text === ',' ||
        tokens[to + 1]?.lower === 'and';
      const lower = tokens[to + 1]?.kind === 'word' && !tokens[to + 1]?.capital;
      if (
        and &&
        lower &&
        !determiners.has(tokens[to + 1]?.lower ?? '') &&
        !roleAhead(passage, to + 1, limit)
      )
        continue;
      break;
    }
    if (token.kind === 'mark') break;
    // “of the charity Acorn”, “of the university's Elm Center”: the body's name comes.
    const named = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    if (tokens[named]?.capital && (token.kind === 'possessive' || bodies.has(token.lower)))
      return null;
    // “director of the center for sleep research”
    const goesOn =
      token.lower === 'for' &&
      bodies.has(tokens[to - 1]?.lower ?? '') &&
      tokens[to + 1]?.kind === 'word' &&
      !tokens[to + 1]?.capital &&
      !isDeterminer(tokens[to + 1]?.lower ?? '');
    if (tied.has(token.lower) && token.lower !== 'of' && !goesOn) break;
    // “head of the sleep department of Elm University”: the body behind the field.
    const run = token.lower === 'of' ? capitalRun(passage, to + 1) : null;
    if (run && isWhole(passage, run)) break;
    if (
      /^(?:who|which|that|to|by|published|released|presented)$/.test(token.lower) ||
      auxiliaries.has(token.lower)
    )
      break;
    if (
      token.lower === 'and' &&
      (isDeterminer(tokens[to + 1]?.lower ?? '') || roleAhead(passage, to + 1, limit))
    )
      break;
    if (isSpeechForm(token.lower) && to > at) break;
  }
  return to > at + (the ? 1 : 0) ? to : null;
}
