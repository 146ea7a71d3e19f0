import type { CompiledRule } from '@/core/clutter/compile-rules';
import { parseRule, type Rule, type RuleFault } from '@/core/clutter/parse-rule';
import { itemLimitBytes, syncedBytes } from '@/core/sync/synced-bytes';

/** The person's own rules: lines in the syntax of `parse-rule`, in the order in which they were made. */
export type OwnLines = readonly string[];

/** What own rules say to a page. */
export type OwnRules = {
  /** To be hidden, beside what the listed rules hide. */
  hide: CompiledRule[];
  /** To stay, whatever anybody finds: the exceptions (`#@#`). */
  keep: CompiledRule[];
};

/** A line that is no rule; counted from 1, as an editor counts. */
export type RuleProblem = { number: number; line: string; why: RuleFault };

export const noOwnRules: OwnRules = { hide: [], keep: [] };

/** The key and the envelope around the lines need some of what the browser's sync takes. */
const mostBytes = itemLimitBytes - 192;

export function parseOwnLines(stored: unknown): string[] {
  if (!Array.isArray(stored)) return [];
  return tidy(stored.filter((line): line is string => typeof line === 'string'));
}

/** Typed or read from a file: a line each. */
export const linesOf = (text: string): string[] => tidy(text.split(/\r\n|\r|\n/));

export const fitsSync = (lines: OwnLines): boolean => syncedBytes('', lines) <= mostBytes;

/** `canSelect` says whether the browser can read a selector: there is none here. */
export function readOwnRules(
  lines: OwnLines,
  canSelect: (selector: string) => boolean,
): OwnRules & { problems: RuleProblem[] } {
  const read = { hide: [], keep: [], problems: [] } as OwnRules & { problems: RuleProblem[] };
  lines.forEach((line, at) => {
    if (isComment(line)) return;
    const parsed = readLine(line, canSelect);
    if (!parsed.ok) read.problems.push({ number: at + 1, line, why: parsed.why });
    else (parsed.rule.isException ? read.keep : read.hide).push(compile(parsed.rule, line));
  });
  return read;
}

/** Those of `found` that are rules and new, after those that were there; the others are told of. */
export function mergeOwnLines(
  lines: OwnLines,
  found: OwnLines,
  canSelect: (selector: string) => boolean,
): { lines: string[]; added: number; known: number; problems: RuleProblem[] } {
  const merged = [...lines];
  const problems: RuleProblem[] = [];
  let known = 0;
  found.forEach((line, at) => {
    if (isComment(line)) return;
    const parsed = readLine(line, canSelect);
    if (!parsed.ok) problems.push({ number: at + 1, line, why: parsed.why });
    else if (merged.includes(line)) known += 1;
    else merged.push(line);
  });
  return { lines: merged, added: merged.length - lines.length, known, problems };
}

export type RuleChange = { add: readonly string[]; remove: readonly string[] };

/** A new rule takes the place of its opposite: what is to stay here is no longer to be hidden here. */
export function changeOwnLines(lines: OwnLines, { add, remove }: RuleChange): string[] {
  const gone = new Set([...remove, ...add.map(oppositeOf)]);
  return tidy([...lines.filter((line) => !gone.has(line)), ...add]);
}

/** What was taken out and what came. */
export const changeBetween = (before: OwnLines, after: OwnLines): RuleChange => ({
  add: after.filter((line) => !before.includes(line)),
  remove: before.filter((line) => !after.includes(line)),
});

export const isSameLines = (one: OwnLines, other: OwnLines): boolean =>
  one.join('\n') === other.join('\n');

const oppositeOf = (line: string): string =>
  line.includes('#@#') ? line.replace('#@#', '##') : line.replace('##', '#@#');

export const isComment = (line: string): boolean => /^[!;]|^\[/.test(line);

function readLine(line: string, canSelect: (selector: string) => boolean) {
  const parsed = parseRule(line);
  if (!parsed.ok || canSelect(parsed.rule.selector)) return parsed;
  return { ok: false, line, why: 'selector' } as const;
}

function compile({ sites, selector, text }: Rule, line: string): CompiledRule {
  return { sites, selector, ...(text && { text: text.source }), reason: 'own', line };
}

function tidy(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}
