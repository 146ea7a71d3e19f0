import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { Prose } from '@/page/clutter/find-prose';
import { guardProse } from '@/page/clutter/guard-prose';
import type { Hiding } from '@/page/clutter/hide-node';
import type { Box } from '@/page/clutter/measure-tree';

/**
 * Lists what the stylesheet hides, hides what only a text rule can name, and gives back what the
 * guard will not let go: there the stylesheet was wrong.
 */
export function applyRules(
  document: Document,
  rules: readonly CompiledRule[],
  prose: Prose,
  boxOf: (element: Element) => Box | undefined,
  hiding: Hiding,
): void {
  const styled = rules.filter(({ text }) => text === undefined);
  for (const element of selectAll(document, styled.map(({ selector }) => selector).join(','))) {
    const box = boxOf(element);
    if (!box || hiding.isMarked(element) || hiding.isHidden(element)) continue;
    if (guardProse(box, prose) !== null) {
      hiding.keep(element);
      continue;
    }
    const rule = styled.find(({ selector }) => Element.prototype.matches.call(element, selector));
    if (rule) hiding.hide([element], rule.reason, nameOf(rule), box.text);
  }
  for (const rule of rules) {
    if (rule.text === undefined) continue;
    for (const element of selectAll(document, rule.selector)) {
      const box = boxOf(element);
      if (!box || !patternOf(rule.text).test(box.text) || hiding.isMarked(element)) continue;
      if (!hiding.isHidden(element) && guardProse(box, prose) === null)
        hiding.hide([element], rule.reason, nameOf(rule), box.text);
    }
  }
}

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'i');
  patterns.set(source, pattern);
  return pattern;
}

const nameOf = ({ sites, selector, text }: CompiledRule) =>
  `${sites.join(',')}##${selector}${text === undefined ? '' : `:has-text(/${text}/)`}`;

/** `:is()` forgives a selector that this browser cannot read; the others must not go with it. */
function selectAll(document: Document, list: string): Element[] {
  return list === '' ? [] : [...document.querySelectorAll(`:is(${list})`)];
}
