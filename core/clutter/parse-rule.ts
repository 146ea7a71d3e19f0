import { escapePattern } from '@/core/escape-pattern';

/** One cosmetic rule: what to hide where. An empty `sites` means everywhere. */
export type Rule = {
  sites: string[];
  selector: string;
  /** Only nodes whose folded text matches; such a rule needs script and cannot be static CSS. */
  text: RegExp | null;
  isException: boolean;
};

/** Why a line is no rule. A code, not a sentence: the words the person reads are in `locales/`. */
export const ruleFaults = [
  /** There is no ## or #@# with a selector after it. */
  'no-mark',
  /** What stands before the mark is not the name of a site. */
  'not-a-site',
  'no-selector',
  'whole-page',
  /** Braces, semicolons, comments or @: what follows them would be a rule of its own. */
  'not-only-a-selector',
  /** Something of the wider syntax that is not known here; `:has-text()` is, at the end. */
  'unknown-syntax',
  /** The pattern in `:has-text()` cannot be read. */
  'pattern',
  /** The browser cannot read the selector. */
  'selector',
] as const;
export type RuleFault = (typeof ruleFaults)[number];

export type ParsedRule = { ok: true; rule: Rule } | { ok: false; line: string; why: RuleFault };

const site = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/**
 * Reads one line of uBlock's cosmetic syntax: `site,site##selector`, `site#@#selector`, and
 * `:has-text(words)` or `:has-text(/pattern/i)` at the end. Nothing else of that syntax is known here.
 */
export function parseRule(line: string): ParsedRule {
  const failed = (why: RuleFault): ParsedRule => ({ ok: false, line, why });
  const split = /^([^#]*)(##|#@#)(.+)$/s.exec(line.trim());
  if (!split) return failed('no-mark');
  const [, before = '', mark, after = ''] = split;

  const sites = before === '' ? [] : before.split(',').map((part) => part.trim().toLowerCase());
  if (!sites.every((name) => site.test(name))) return failed('not-a-site');

  const hasText = /:has-text\((.*)\)$/s.exec(after);
  const named = hasText ? after.slice(0, hasText.index) : after;
  // `footer :has-text(…)` means any node in the footer.
  const selector = (hasText && /\s$|^$/.test(named) ? `${named}*` : named).trim();
  if (selector === '') return failed('no-selector');
  const isEverything = selector === '*' && hasText === null;
  const fault = isEverything ? 'whole-page' : whyNotSelector(selector);
  if (fault) return failed(fault);

  let text: RegExp | null = null;
  if (hasText) {
    if (hasText[1]?.includes(':has-text(')) return failed('unknown-syntax');
    text = readPattern(hasText[1] ?? '');
    if (!text) return failed('pattern');
  }
  return { ok: true, rule: { sites, selector, text, isException: mark === '#@#' } };
}

/** A brace would end the style rule that is made of it, and what follows would be a rule of its own. */
function whyNotSelector(selector: string): RuleFault | null {
  if (/[{};]|\/\*|@/.test(selector)) return 'not-only-a-selector';
  if (
    /^\+js\(|^\^|:(has-text|upward|matches-\w+|remove|style|xpath|min-text-length)\(/.test(selector)
  )
    return 'unknown-syntax';
  if (/^(html|body|:root|main|article)$/i.test(selector)) return 'whole-page';
  return null;
}

function readPattern(source: string): RegExp | null {
  const pattern = /^\/(.+)\/([a-z]*)$/s.exec(source);
  try {
    if (pattern) return new RegExp(pattern[1] ?? '', pattern[2]);
    const words = source.trim();
    return words === '' ? null : new RegExp(escapePattern(words), 'i');
  } catch {
    // Somebody's half-typed pattern: the caller says which line and why.
    return null;
  }
}
