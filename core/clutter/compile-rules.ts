import type { ClutterReason } from '@/core/clutter/removal';
import { isExcepted } from '@/core/clutter/rules-for';
import { parseRule, type Rule, type RuleFault } from '@/core/clutter/parse-rule';

/** A rule as data/clutter holds it: with its reason, where it was seen, and the page it must hit. */
export type RuleEntry = { rule: string; reason: ClutterReason; note: string; fixture: string };

/** A rule as the page's script needs it: to list what the stylesheet hides, and to match texts. */
export type CompiledRule = {
  /** None means everywhere; `~site` is one on which the rule does not hold. */
  sites: string[];
  selector: string;
  /** Source of the text's pattern, without it the stylesheet hides the node by itself. */
  text?: string;
  reason: ClutterReason;
  /** A rule of the person's is told in their own words. */
  line?: string;
};

export type Compilation = {
  css: string;
  rules: CompiledRule[];
  failed: { line: string; why: RuleFault }[];
};

/** The root carries `data-leanread-clean=".host"` while cleaning is on, so that undo needs no stylesheet removed. */
const on = 'html[data-leanread-clean';
const kept = ':not([data-leanread-keep])';

/** Rules → one stylesheet and one table. A rule that does not parse is reported and the rest still works. */
export function compileRules(entries: RuleEntry[]): Compilation {
  const failed: Compilation['failed'] = [];
  const read: { rule: Rule; reason: ClutterReason }[] = [];
  for (const { rule: line, reason } of entries) {
    const parsed = parseRule(line);
    if (parsed.ok) read.push({ rule: parsed.rule, reason });
    else failed.push({ line, why: parsed.why });
  }
  const exceptions = read.filter(({ rule }) => rule.isException);
  const rules = read
    .filter(({ rule }) => !rule.isException)
    .map(({ rule, reason }): CompiledRule => ({
      sites: [
        ...rule.sites,
        ...exceptions
          .filter(({ rule: other }) => other.selector === rule.selector)
          .flatMap(({ rule: other }) => other.sites.map((site) => `~${site}`)),
      ],
      selector: rule.selector,
      ...(rule.text && { text: rule.text.source }),
      reason,
    }));
  return {
    css: rules
      .filter((rule) => !rule.text)
      .map(styleOf)
      .join(''),
    rules,
    failed,
  };
}

function styleOf({ sites, selector }: CompiledRule): string {
  const names = sites.filter((site) => !isExcepted(site));
  const not = sites
    .filter(isExcepted)
    .map((site) => `:not([data-leanread-clean$='.${site.slice(1)}'])`)
    .join('');
  const scopes =
    names.length === 0 ? [`${on}]${not}`] : names.map((name) => `${on}$='.${name}']${not}`);
  const list = scopes.map((scope) => `${scope}:not([data-leanread-outline]) ${guarded(selector)}`);
  return `${list.join(',\n')} {\n  display: none !important;\n}\n`;
}

/** `:not()` stands before a pseudo-element and after everything else; a list is guarded part by part. */
function guarded(selector: string): string {
  return /,/.test(selector) ? `:is(${selector})${kept}` : `${selector}${kept}`;
}
