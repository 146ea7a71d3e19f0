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
  if (rules.length === 0) return;
  const candidates = selectAll(document, rules.map(({ selector }) => selector).join(','));
  for (const element of candidates) {
    if (hiding.isMarked(element)) continue;
    const rule = rules.find((one) => matches(element, one));
    const box = boxOf(element);
    if (!rule || !box || hiding.isHidden(element)) continue;
    if (guardProse(box, prose) !== null) {
      if (!rule.text) hiding.keep(element);
    } else hiding.hide([element], rule.reason, nameOf(rule), box.text);
  }
}

function matches(element: Element, { selector, text }: CompiledRule): boolean {
  if (!Element.prototype.matches.call(element, selector)) return false;
  return (
    text === undefined ||
    patternOf(text).test((element.textContent ?? '').replace(/\s+/g, ' ').trim())
  );
}

const patterns = new Map<string, RegExp>();
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'i');
  patterns.set(source, pattern);
  return pattern;
}

const nameOf = ({ sites, selector, text }: CompiledRule) =>
  `${sites.join(',')}##${selector}${text === undefined ? '' : `:has-text(/${text}/)`}`;

/** One selector that this browser cannot read must not cost all the others. */
function selectAll(document: Document, list: string): Element[] {
  return [...document.querySelectorAll(`:is(${list})`)];
}
