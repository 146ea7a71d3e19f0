import { wordsBetween } from './passage';
import type { Statement } from './statements';

/** A source inside another's statement is part of that statement (“Instead, he said, these findings suggest …”). */
export function withoutNested(statements: readonly Statement[]): Statement[] {
  return statements.filter((statement, at) => {
    const outer = statements[at - 1];
    if (!outer || statement.continues || statement.order !== 'subject-first') return true;
    const { passage, from } = statement;
    // “According to X, the study shows …” is X's.
    if (outer.order === 'according')
      return outer.from > statement.sentence.from || from > outer.to + 1;
    if (outer.order === 'verb-first') return true;
    // “X, who says …, told …”
    if (isRelative(outer)) return true;
    if (isRelative(statement)) return false;
    const before = passage.tokens[from - 1]?.lower ?? '';
    // “X called it a scandal, after a survey found …”
    if (before === 'after') return true;
    // “While they say it helps, they concede …”
    if (
      before === ',' &&
      /^(?:while|although|though|whereas)$/.test(passage.tokens[outer.from - 1]?.lower ?? '')
    )
      return true;
    const further = passage.tokens[from - 2]?.lower ?? '';
    if (passage.quoted[from - 1] !== -1) return true;
    // Its own words stand before it: “…, he says.”
    if (endsBehind(statement)) return true;
    // “…, the researchers reported in a paper.”
    if (
      before === ',' &&
      /^in (?:an?|the|this|their) /.test(
        wordsBetween(passage, statement.cue.to, statement.cue.to + 3),
      )
    )
      return true;
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

/** “X, who says …”, “the trial, which found …”. */
export const isRelative = ({ passage, from, cue }: Statement): boolean =>
  from < cue.from && /^(?:who|which)$/.test(passage.tokens[from]?.lower ?? '');

/** Its own words stand before it: “…, he says.” */
export const endsBehind = ({ passage, sentence, cue }: Statement): boolean => {
  const next = cue.to < sentence.to ? passage.tokens[cue.to] : undefined;
  return !next || /^[.!?,;]$/.test(next.text);
};
