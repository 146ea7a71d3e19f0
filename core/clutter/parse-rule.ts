/** One cosmetic rule: what to hide where. An empty `sites` means everywhere. */
export type Rule = {
  sites: string[];
  selector: string;
  /** Only nodes whose folded text matches; such a rule needs script and cannot be static CSS. */
  text: RegExp | null;
  isException: boolean;
};

export type ParsedRule = { ok: true; rule: Rule } | { ok: false; line: string; why: string };

const site = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/**
 * Reads one line of uBlock's cosmetic syntax: `site,site##selector`, `site#@#selector`, and
 * `:has-text(words)` or `:has-text(/pattern/i)` at the end. Nothing else of that syntax is known here.
 */
export function parseRule(line: string): ParsedRule {
  const failed = (why: string): ParsedRule => ({ ok: false, line, why });
  const split = /^([^#]*)(##|#@#)(.+)$/s.exec(line.trim());
  if (!split) return failed('There is no ## or #@# with a selector after it.');
  const [, before = '', mark, after = ''] = split;

  const sites = before === '' ? [] : before.split(',').map((part) => part.trim().toLowerCase());
  const odd = sites.find((name) => !site.test(name));
  if (odd !== undefined) return failed(`“${odd}” is not the name of a site.`);

  const hasText = /:has-text\((.*)\)$/s.exec(after);
  const named = hasText ? after.slice(0, hasText.index) : after;
  // `footer :has-text(…)` means any node in the footer.
  const selector = (hasText && /\s$|^$/.test(named) ? `${named}*` : named).trim();
  if (selector === '') return failed('There is no selector.');
  const isEverything = selector === '*' && hasText === null;
  const unsafe = isEverything ? wholePage : whyNotSelector(selector);
  if (unsafe) return failed(unsafe);

  let text: RegExp | null = null;
  if (hasText) {
    if (hasText[1]?.includes(':has-text(')) return failed('Only :has-text() at the end is known.');
    text = readPattern(hasText[1] ?? '');
    if (!text) return failed('The pattern in :has-text() cannot be read.');
  }
  return { ok: true, rule: { sites, selector, text, isException: mark === '#@#' } };
}

const wholePage = 'It would hide the whole page.';

/** A brace would end the style rule that is made of it, and what follows would be a rule of its own. */
function whyNotSelector(selector: string): string | null {
  if (/[{};]|\/\*|@/.test(selector))
    return 'A selector holds no braces, semicolons, comments or @.';
  if (/:(has-text|upward|matches-css|remove|style|xpath)\(/.test(selector))
    return 'Only :has-text() at the end is known.';
  if (/^(html|body|:root|main|article)$/i.test(selector)) return wholePage;
  return null;
}

function readPattern(source: string): RegExp | null {
  const pattern = /^\/(.+)\/([a-z]*)$/s.exec(source);
  try {
    if (pattern) return new RegExp(pattern[1] ?? '', pattern[2]);
    const words = source.trim();
    return words === '' ? null : new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i');
  } catch {
    // Somebody's half-typed pattern: the caller says which line and why.
    return null;
  }
}
