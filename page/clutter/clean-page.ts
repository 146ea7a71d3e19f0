import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { ClutterReason, Removal } from '@/core/clutter/removal';
import { rulesFor } from '@/core/clutter/rules-for';
import { applyRules } from '@/page/clutter/apply-rules';
import { findClutter } from '@/page/clutter/find-clutter';
import { findOverlays } from '@/page/clutter/find-overlays';
import { findProse, type Prose } from '@/page/clutter/find-prose';
import type { Finding } from '@/page/clutter/finding';
import { guardProse } from '@/page/clutter/guard-prose';
import { createHiding } from '@/page/clutter/hide-node';
import { type Box, measureTree, replaceBox } from '@/page/clutter/measure-tree';
import { relockScroll, unlockScroll } from '@/page/clutter/unlock-scroll';
import { watchChanges } from '@/page/clutter/watch-changes';
import { watchLoading } from '@/page/clutter/watch-loading';

export type CleanOptions = {
  rules: readonly CompiledRule[];
  /** Nodes that stay whatever anybody finds: what the reader takes for the article, what the person gave back. */
  isContent?: (element: Element) => boolean;
  onChange?: (removals: Removal[]) => void;
  signal: AbortSignal;
};

export type Cleaning = {
  removals(): Removal[];
  /** Shows one thing again and leaves it alone from then on. */
  restore(id: number): void;
  /** The document as it would be without us. */
  undo(): void;
  /** Shows what is hidden with an outline, or hides it again. */
  outline(on: boolean): void;
  /** Main-thread time so far. */
  costMs(): number;
  /** The page kept inserting until the work was no longer worth its price. */
  hasGivenUp(): boolean;
};

const clean = 'data-leanread-clean';
const outlined = 'data-leanread-outline';

const mostUnseen = 100;

/** A box that is still being written and holds more may be a part of the page and not a thing in it. */
const mostOpenWords = 25;

/** Sheets over the page come late and by a change of class: the window is looked at again after these times. */
const looksAgainMs = [150, 600, 1500, 3200, 6000, 12_000, 25_000];

/**
 * Hides the clutter of a page and what comes later, by one attribute on each node and one stylesheet
 * (`rules.css`). May be started before the page has a body.
 */
export function cleanPage(document: Document, options: CleanOptions): Cleaning {
  const { onChange, signal } = options;
  const host = document.location?.hostname ?? '';
  const rules = rulesFor(host, options.rules);
  const hiding = createHiding();
  const boxes = new WeakMap<Element, Box>();
  const timers: ReturnType<typeof setTimeout>[] = [];
  const stopped = new AbortController();
  const begun = new AbortController();
  /** Found, but not to be seen yet: a closed sheet, a folded menu. */
  let unseen: Finding[] = [];
  let prose: Prose | null = null;
  let costMs = 0;
  let hasGivenUp = false;

  const register = (box: Box) => void boxes.set(box.element, box);
  const isDone = (box: Box) =>
    hiding.isMarked(box.element) || (options.isContent?.(box.element) ?? false);

  whenRooted(document, stopped.signal, (root) => root.setAttribute(clean, `.${host}`));
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', begin, { once: true, signal: stopped.signal });
    watchLoading(
      document,
      (open, mustBeSure) => timed(() => surveyEarly(open, mustBeSure)),
      begun.signal,
    );
  } else begin();
  signal.addEventListener('abort', undo, { once: true });

  function begin() {
    begun.abort();
    timed(() => {
      // Of half a page much can be thought that the whole one disproves: nothing of it counts now.
      hiding.clear();
      survey();
    });
    onChange?.(hiding.removals());
    watchChanges(
      document,
      (parents) => timed(() => surveyParts(parents)),
      () => (hasGivenUp = true),
      stopped.signal,
    );
    for (const ms of looksAgainMs) timers.push(setTimeout(() => timed(lookOver), ms));
  }

  /** The whole page, once it is there. */
  function survey() {
    const { body } = document;
    if (!body) return;
    unseen = [];
    prose = findProse(measureTree(body, register));
    applyRules(document, rules, prose, (element) => boxes.get(element), hiding);
    hide(findClutter(prose.body, prose, isDone));
  }

  /**
   * What there is of the page before it is painted, each time judged from scratch. Styles are not
   * asked for, because sheets may be on their way; nobody is told, because it is all provisional. A small
   * box goes although more may be written into it; answers whether one did, for it must be looked at again.
   */
  function surveyEarly(open: ReadonlySet<Element>, mustBeSure: boolean): boolean {
    let isUnsure = false;
    hiding.clear();
    const early = findProse(measureTree(document.body, register));
    const may = (box: Box) => guardProse(box, early) !== null || !open.has(box.element);
    applyRules(document, rules, early, (element) => known(element, may), hiding);
    for (const { boxes: found, reason, rule } of findClutter(early.body, early, isDone)) {
      const ripe = found.filter(
        (box) =>
          !isDone(box) &&
          guardProse(box, early) === null &&
          (!open.has(box.element) || (!mustBeSure && box.words <= mostOpenWords)),
      );
      isUnsure ||= ripe.some(({ element }) => open.has(element));
      hideBoxes(ripe, reason, rule);
    }
    return isUnsure;
  }

  function known(element: Element, may: (box: Box) => boolean): Box | undefined {
    const box = boxes.get(element);
    return box && may(box) ? box : undefined;
  }

  /** What was inserted since, each part from the smallest box around it that is worth judging anew. */
  function surveyParts(parents: Element[]) {
    if (!prose) return;
    // A page that is built or exchanged by script is read anew.
    if (prose.total === 0 || prose.root?.element.isConnected === false) return survey();
    const { body } = prose;
    const starts = new Set<Box>();
    for (const parent of parents) {
      if (hiding.isHidden(parent)) continue;
      const start = startFor(parent, body);
      if (start) starts.add(start);
    }
    const small: Box[] = [];
    for (const start of starts)
      if (start.up === null || start.kids.length > 40 || start.words > 400) surveyKids(start);
      else small.push(start);
    for (const old of small) {
      const isCovered = small.some((other) => other !== old && other.element.contains(old.element));
      if (isCovered || !old.element.isConnected) continue;
      const fresh = measureTree(old.element, register);
      replaceBox(old, fresh);
      judge(fresh);
    }
    applyRules(document, rules, prose, (element) => boxes.get(element), hiding);
    // One look a batch finds what was fixed over the page with it.
    timers.push(setTimeout(() => timed(lookOver), 0));
    onChange?.(hiding.removals());
  }

  /** A large box is not measured anew: only its new kids are. */
  function surveyKids(parent: Box) {
    const kids: Box[] = [];
    for (const element of childrenOf(parent.element)) {
      const known = boxes.get(element);
      if (known && known.up === parent) kids.push(known);
      else {
        const fresh = measureTree(element, register);
        fresh.up = parent;
        kids.push(fresh);
      }
    }
    const added = kids.filter((kid) => !parent.kids.includes(kid));
    parent.kids = kids;
    for (const kid of added) judge(kid);
  }

  function judge(start: Box) {
    if (prose) hide(findClutter(start, prose, isDone));
  }

  function startFor(parent: Element, body: Box): Box | null {
    let box: Box | undefined;
    for (let at: Element | null = parent; at && !box; at = at.parentElement) box = boxes.get(at);
    while (box?.up && box.up !== body && box.up.words < 60 && box.up.kids.length < 20) box = box.up;
    return box ?? null;
  }

  function lookOver() {
    if (!prose || document.visibilityState === 'hidden') return;
    const waiting = unseen;
    unseen = [];
    hide([...findOverlays(prose, (element) => boxes.get(element)), ...waiting]);
    if (hiding.removals().some(({ reason }) => reason === 'overlay' || reason === 'consent'))
      unlockScroll(document);
  }

  function hide(findings: Finding[]) {
    if (!prose) return;
    // Everything is read before anything is written, so that styles are computed once.
    const ready: Finding[] = [];
    for (const finding of findings) {
      const may = finding.boxes.filter((box) => mayHide(box));
      const seen = may.filter(({ element }) => isVisible(element));
      if (seen.length > 0) ready.push({ ...finding, boxes: seen });
      else if (may.length > 0 && unseen.length < mostUnseen) unseen.push(finding);
    }
    for (const { boxes: parts, reason, rule } of ready) hideBoxes(parts, reason, rule);
    if (ready.length > 0) onChange?.(hiding.removals());
  }

  function hideBoxes(parts: Box[], reason: ClutterReason, rule: string) {
    if (parts.length === 0) return;
    const text = parts.map((part) => part.text).join(' ');
    hiding.hide(
      parts.map(({ element }) => element),
      reason,
      rule,
      text,
    );
  }

  function mayHide(box: Box): boolean {
    return prose !== null && !isDone(box) && guardProse(box, prose) === null;
  }

  function timed<T>(work: () => T): T {
    const start = performance.now();
    const done = work();
    costMs += performance.now() - start;
    return done;
  }

  function undo() {
    stopped.abort();
    begun.abort();
    for (const timer of timers) clearTimeout(timer);
    hiding.undo();
    relockScroll(document);
    document.documentElement?.removeAttribute(clean);
    document.documentElement?.removeAttribute(outlined);
  }

  return {
    removals: hiding.removals,
    restore(id) {
      hiding.restore(id);
      onChange?.(hiding.removals());
    },
    undo() {
      undo();
      onChange?.([]);
    },
    outline: (on) => document.documentElement.toggleAttribute(outlined, on),
    costMs: () => costMs,
    hasGivenUp: () => hasGivenUp,
  };
}

/** At document_start there may not even be an `html` element yet. */
function whenRooted(document: Document, signal: AbortSignal, act: (root: Element) => void) {
  if (document.documentElement) return act(document.documentElement);
  const observer = new MutationObserver(() => {
    if (!document.documentElement) return;
    observer.disconnect();
    act(document.documentElement);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function childrenOf(element: Element): Element[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (!/^(script|style|noscript|template|link)$/.test((node as Element).localName))
      found.push(node as Element);
  return found;
}

function isVisible(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
