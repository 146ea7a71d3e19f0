import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { KeepReason } from '@/core/clutter/removal';
import type { Prose } from '@/page/clutter/find-prose';
import { guardProse } from '@/page/clutter/guard-prose';
import type { Hiding } from '@/page/clutter/hide-node';
import type { Box } from '@/page/clutter/measure-tree';

/** What rules are applied to. */
export type RuledPage = {
  document: Document;
  prose: Prose;
  boxOf: (element: Element) => Box | undefined;
  hiding: Hiding;
  /** Told of each thing that a rule names and the guard will not let go. */
  onOverruled?: (rule: CompiledRule, element: Element, why: KeepReason, text: string) => void;
};

/**
 * Lists what the stylesheet hides, hides what only a text rule can name, and gives back what the
 * guard will not let go: there the stylesheet was wrong.
 */
export function applyRules(rules: readonly CompiledRule[], page: RuledPage): void {
  const { document, hiding } = page;
  const styled = rules.filter(({ text }) => text === undefined);
  for (const element of selectAll(document, styled.map(({ selector }) => selector).join(','))) {
    if (hiding.isGivenBack(element)) {
      hiding.keep(element);
      continue;
    }
    const rule = styled.find(({ selector }) => Element.prototype.matches.call(element, selector));
    if (rule && !obey(rule, element, page)) hiding.keep(element);
  }
  applyEach(
    rules.filter(({ text }) => text !== undefined),
    page,
  );
}

/**
 * The person's own rules. Each is asked for by itself: a selector that was never closed is one to a
 * browser, and would swallow the others in a list.
 */
export function applyOwnRules(rules: readonly CompiledRule[], page: RuledPage): void {
  applyEach(rules, page);
}

function applyEach(rules: readonly CompiledRule[], page: RuledPage): void {
  for (const rule of rules)
    for (const element of page.document.querySelectorAll(rule.selector))
      if (hasText(rule, element, page) && !page.hiding.isGivenBack(element))
        obey(rule, element, page);
}

/** Whether the element may go; answers true as well where it went before or is none of ours. */
function obey(rule: CompiledRule, element: Element, page: RuledPage): boolean {
  const { prose, boxOf, hiding, onOverruled } = page;
  const box = boxOf(element);
  if (!box || hiding.isMarked(element) || hiding.isHidden(element)) return true;
  const why = guardProse(box, prose);
  if (why === null) hiding.hide([element], rule.reason, nameOf(rule), box.text);
  else onOverruled?.(rule, element, why, box.text);
  return why === null;
}

/** The elements that the person's exceptions name. */
export function selectKept(rules: readonly CompiledRule[], page: RuledPage): Element[] {
  return rules.flatMap((rule) =>
    [...page.document.querySelectorAll(rule.selector)].filter((element) =>
      hasText(rule, element, page),
    ),
  );
}

function hasText({ text }: CompiledRule, element: Element, { boxOf }: RuledPage): boolean {
  return text === undefined || patternOf(text).test(boxOf(element)?.text ?? '');
}

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'i');
  patterns.set(source, pattern);
  return pattern;
}

export const nameOf = ({ sites, selector, text }: CompiledRule) =>
  `${sites.join(',')}##${selector}${text === undefined ? '' : `:has-text(/${text}/)`}`;

/** `:is()` forgives a selector that this browser cannot read; the others must not go with it. */
function selectAll(document: Document, list: string): Element[] {
  return list === '' ? [] : [...document.querySelectorAll(`:is(${list})`)];
}
