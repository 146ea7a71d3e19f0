import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { Cause, KeepReason } from '@/core/clutter/removal';
import { remembered } from '@/core/remembered';
import { type Prose, type Zone, zoneOf } from '@/page/clutter/find-prose';
import { guardProse, guardText, mostText, textOf } from '@/page/clutter/guard-prose';
import type { Hiding } from '@/page/clutter/hide-node';
import type { Box } from '@/page/clutter/measure-tree';

/** What rules are applied to. */
export type RuledPage = {
  document: Document;
  prose: Prose;
  boxOf: (element: Element) => Box | undefined;
  hiding: Hiding;
  /** Told of each thing that a rule names and the guard will not let go. */
  onOverruled?:
    ((rule: CompiledRule, element: Element, why: KeepReason, text: string) => void) | undefined;
};

/**
 * Lists what the stylesheet hides, hides what only a text rule can name, and gives back what the
 * guard will not let go: there the stylesheet was wrong. Each rule is asked for by itself: for a single
 * class browsers have a short way that a list of all of them does not take (a third of the time).
 */
export function applyRules(rules: readonly CompiledRule[], page: RuledPage): void {
  const { hiding } = page;
  for (const rule of rules) {
    const isStyled = rule.text === undefined;
    const named: Element[] = [];
    for (const element of select(rule, page))
      if (!hiding.isGivenBack(element)) named.push(element);
      else if (isStyled) hiding.keep(element);
    const stays = obey(rule, named, page);
    if (isStyled) stays.forEach(hiding.keep);
  }
}

/** What the person’s own rules name goes by its mark alone: no stylesheet has hidden it before. */
export function applyOwn(rules: readonly CompiledRule[], page: RuledPage): void {
  for (const rule of rules)
    obey(
      rule,
      select(rule, page).filter((element) => !page.hiding.isGivenBack(element)),
      page,
    );
}

/** Hides what a rule names, and answers what has to stay. */
function obey(rule: CompiledRule, elements: Element[], page: RuledPage): Element[] {
  const { goes, stays } = judgeRule(elements, page, rule.reason === 'own');
  const cause: Cause = { kind: 'rule', words: nameOf(rule) };
  for (const box of goes) page.hiding.hide([box.element], rule.reason, cause, box.text);
  for (const { box, why } of stays) page.onOverruled?.(rule, box.element, why, box.text);
  return stays.map(({ box }) => box.element);
}

export type Judged = { goes: Box[]; stays: { box: Box; why: KeepReason }[] };

/**
 * What of it may go. Paragraph by paragraph a rule could take a whole article: what it takes in all
 * counts as well, and where that is too much it takes no text at all.
 */
export function judgeRule(
  elements: readonly Element[],
  { prose, boxOf, hiding }: Pick<RuledPage, 'prose' | 'boxOf'> & { hiding?: Hiding },
  isOwn: boolean,
): Judged {
  const asked: { box: Box; zone: Zone; why: KeepReason | null }[] = [];
  const words: Record<Zone, number> = { in: 0, edge: 0, out: 0 };
  for (const element of elements) {
    const box = boxOf(element);
    if (!box) continue;
    const zone = zoneOf(box, prose);
    if (hiding?.isMarked(element)) words[zone] += textOf(box);
    else if (!hiding?.outermost(element)) {
      const why = guardProse(box, prose, zone) ?? (isOwn ? guardText(box, zone) : null);
      asked.push({ box, zone, why });
      if (why === null) words[zone] += textOf(box);
    }
  }
  const judged: Judged = { goes: [], stays: [] };
  for (const { box, zone, why } of asked) {
    const isTooMuch = textOf(box) > 0 && words[zone] > mostText(zone, prose);
    // One box by itself was judged by the guard, which knows more than its words.
    const reason = why ?? (isTooMuch && words[zone] > textOf(box) ? 'text' : null);
    if (reason === null) judged.goes.push(box);
    else judged.stays.push({ box, why: reason });
  }
  return judged;
}

/** The elements that the person’s exceptions name. */
export const selectKept = (rules: readonly CompiledRule[], page: RuledPage): Element[] =>
  rules.flatMap((rule) => select(rule, page));

const select = ({ selector, text }: CompiledRule, { document, boxOf }: RuledPage): Element[] =>
  [...document.querySelectorAll(selector)].filter(
    (element) => text === undefined || patternOf(text).test(boxOf(element)?.text ?? ''),
  );

const patternOf = remembered((source) => new RegExp(source, 'i'));

export const nameOf = ({ line, sites, selector, text }: CompiledRule): string =>
  line ?? `${sites.join(',')}##${selector}${text === undefined ? '' : `:has-text(/${text}/)`}`;
