import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { OwnRules } from '@/core/clutter/own-rules';
import { readWording } from '@/core/clutter/read-wording';
import type { Cause, ClutterReason, Overruling } from '@/core/clutter/removal';
import { own } from '@/page/article/own-members';
import {
  applyOwn,
  applyRules,
  nameOf,
  type RuledPage,
  selectKept,
} from '@/page/clutter/apply-rules';
import { findClutter } from '@/page/clutter/find-clutter';
import { findHeaders } from '@/page/clutter/find-headers';
import { findOverlays } from '@/page/clutter/find-overlays';
import { findProse, holdsArticle, type Prose } from '@/page/clutter/find-prose';
import { type Finding, found } from '@/page/clutter/finding';
import { guardProse } from '@/page/clutter/guard-prose';
import type { Hiding } from '@/page/clutter/hide-node';
import { type Box, measureTree } from '@/page/clutter/measure-tree';
import { measureChanges } from '@/page/clutter/measure-changes';

type Rules = { listed: readonly CompiledRule[]; own: () => OwnRules };

/** Most things that are there but not to be seen are never shown; a page may have any number of them. */
const mostUnseen = 100;

/** A box that is still being written and holds more may be a part of the page and not a thing in it. */
const mostOpenWords = 25;

/** Judges a page, whole or in parts, and hides what it finds. Rules first, then what needs no rule. */
export function createSurvey(document: Document, rules: Rules, hiding: Hiding) {
  const boxes = new WeakMap<Element, Box>();
  const overrulings = new Map<Element, Overruling>();
  /** Found, but not to be seen yet: a closed sheet, a folded menu. */
  let unseen: Finding[] = [];
  let prose: Prose | null = null;

  const register = (box: Box) => void boxes.set(box.element, box);
  const boxOf = (element: Element) => boxes.get(element);
  const isDone = ({ element }: Box) => hiding.isMarked(element);
  const onOverruled: RuledPage['onOverruled'] = (rule, element, why, text) =>
    void overrulings.set(element, {
      rule: nameOf(rule),
      why,
      text: text.slice(0, 200),
      isOwn: rule.reason === 'own',
    });

  /** What the person said of this site comes before what anybody else finds. */
  function obeyRules(page: RuledPage) {
    const { hide, keep } = rules.own();
    for (const element of selectKept(keep, page)) {
      hiding.keepByRule(element);
      for (let up = own(element).parentElement; up; up = own(up).parentElement)
        page.prose.kept.add(up);
    }
    applyRules(rules.listed, page);
    applyOwn(hide, page);
  }

  /** The whole page, once it is there. */
  function surveyWhole() {
    const { body } = document;
    if (!body) return;
    unseen = [];
    overrulings.clear();
    prose = findProse(measureTree(body, register));
    obeyRules({ document, prose, boxOf, hiding, onOverruled });
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
    const isReady = (box: Box) => guardProse(box, early) !== null || !open.has(box.element);
    const readyBoxOf = (element: Element) => {
      const box = boxes.get(element);
      return box && isReady(box) ? box : undefined;
    };
    obeyRules({ document, prose: early, boxOf: readyBoxOf, hiding });
    const isRipe = (box: Box, reason: ClutterReason) =>
      !open.has(box.element) ||
      (!mustBeSure && (box.words <= mostOpenWords || reason === 'calculator'));
    const starts = [early.body];
    // A label grows up to the very box it was looked for in.
    const lookedInto = new Set<Box>();
    for (let start = starts.pop(); start; start = starts.pop())
      for (const { boxes: here, reason, cause } of findClutter(start, early, isDone)) {
        const may = here.filter((box) => !isDone(box) && guardProse(box, early) === null);
        const ripe = may.filter((box) => isRipe(box, reason));
        isUnsure ||= ripe.some(({ element }) => open.has(element));
        hideBoxes(ripe, reason, cause);
        // What is done inside a rail that is still being written need not wait for the rail.
        for (const box of may)
          if (!isRipe(box, reason) && !lookedInto.has(box)) {
            lookedInto.add(box);
            starts.push(...box.kids);
          }
      }
    if (mustBeSure || isUnsure) return isUnsure;
    return hideLabelled(open, early);
  }

  /** “Calorie tracker”, and nothing under it yet: the box goes with its label until there is more to judge by. */
  function hideLabelled(open: ReadonlySet<Element>, early: Prose): boolean {
    for (const element of open) {
      const box = boxes.get(element);
      const saying = box && readWording(box.text);
      if (!saying || isDone(box) || guardProse(box, early) !== null) continue;
      const finding = found(box, saying.reason, 'says', box.text);
      hideBoxes(finding.boxes, finding.reason, finding.cause);
      return true;
    }
    return false;
  }

  /** What was inserted since, each part from the smallest box around it that is worth judging anew. */
  function surveyParts(parents: Element[]) {
    // A page that is built or exchanged by script is read anew.
    if (!prose || prose.total === 0 || (prose.root && !own(prose.root.element).isConnected))
      return surveyWhole();
    const changed = parents.filter((parent) => !hiding.isHidden(parent));
    const parts = measureChanges(changed, prose.body, boxOf, register);
    // More to read than there was: the article has come, where only a blurb stood.
    if (parts.reduce((words, part) => words + part.prose, 0) > prose.total) return surveyWhole();
    for (const fresh of parts)
      // What comes into something that the person wants is wanted with it.
      if (!hiding.isGivenBack(fresh.element)) hide(findClutter(fresh, prose, isDone));
    obeyRules({ document, prose, boxOf, hiding, onOverruled });
  }

  /** What lies over the window now, and what has come to be seen since it was found. */
  function lookOver() {
    // A document without a window, or without a layout, shows nothing to look at.
    const view = 'elementsFromPoint' in document && document.defaultView;
    if (!view || !prose || document.visibilityState === 'hidden') return;
    const waiting = unseen;
    unseen = [];
    hide([...findOverlays(view, prose, boxOf), ...waiting]);
    for (const { box, isFixed } of findHeaders(view, boxOf))
      if (!isDone(box) && !hiding.isGivenBack(box.element) && !holdsArticle(box, prose))
        hiding.loosen(box.element, isFixed, box.text);
  }

  function hide(findings: Finding[]) {
    if (!prose) return;
    const here = prose;
    const mayHide = (box: Box) => !isDone(box) && guardProse(box, here) === null;
    // Everything is read before anything is written, so that styles are computed once.
    const ready: Finding[] = [];
    for (const finding of findings) {
      const may = finding.boxes.filter(mayHide);
      const seen = may.filter(({ element }) => isVisible(element));
      if (seen.length > 0) ready.push({ ...finding, boxes: seen });
      else if (may.length > 0 && unseen.length < mostUnseen) unseen.push(finding);
    }
    for (const { boxes: parts, reason, cause } of ready) hideBoxes(parts, reason, cause);
  }

  function hideBoxes(parts: Box[], reason: ClutterReason, cause: Cause) {
    if (parts.length === 0) return;
    const text = parts.map((part) => part.text).join(' ');
    hiding.hide(
      parts.map(({ element }) => element),
      reason,
      cause,
      text,
    );
  }

  return {
    surveyWhole,
    surveyEarly,
    surveyParts,
    lookOver,
    hasBegun: () => prose !== null,
    /** Rules that were not followed, of those whose element is still on the page. */
    overrulings: (): Overruling[] =>
      [...overrulings].filter(([element]) => own(element).isConnected).map(([, said]) => said),
  };
}

function isVisible(element: Element): boolean {
  return !('checkVisibility' in Element.prototype) || own(element).checkVisibility();
}
