import type { CompiledRule } from '@/core/clutter/compile-rules';
import type { OwnRules } from '@/core/clutter/own-rules';
import { readWording } from '@/core/clutter/read-wording';
import type { ClutterReason, Overruling } from '@/core/clutter/removal';
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
import { type Box, measureAgain, measureTree } from '@/page/clutter/measure-tree';
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
  /** Found, but not to be seen yet: a closed sheet, a folded menu. Whatever it holds by then is judged. */
  const unseen = new Set<Element>();
  let prose: Prose | null = null;

  const register = (box: Box) => void boxes.set(box.element, box);
  const boxOf = (element: Element) => boxes.get(element);
  const isDone = ({ element }: Box) => hiding.isMarked(element);
  const isRefused = (element: Element) => {
    const box = boxOf(element);
    return Boolean(box && prose && guardProse(box, prose));
  };
  const isGone = (box: Box | null) => box && !own(box.element).isConnected;
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

  /** Of half a page, of another article, or by other rules, much was thought that counts no more. */
  function surveyAnew(): true {
    hiding.clear();
    surveyWhole();
    return true;
  }

  /** The whole page, once it is there. */
  function surveyWhole() {
    const { body } = document;
    if (!body) return;
    unseen.clear();
    overrulings.clear();
    prose = findProse(measureTree(body, register));
    hiding.drop(isRefused);
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
    const readyBoxOf = (element: Element) => {
      const box = boxOf(element);
      return box && (!open.has(element) || guardProse(box, early)) ? box : undefined;
    };
    obeyRules({ document, prose: early, boxOf: readyBoxOf, hiding });
    const isRipe = (box: Box, reason: ClutterReason) =>
      !open.has(box.element) ||
      (!mustBeSure && (box.words <= mostOpenWords || reason === 'calculator'));
    const starts = [early.body];
    // A label grows up to the very box it was looked for in.
    const lookedInto = new Set<Box>();
    for (let start = starts.pop(); start; start = starts.pop())
      for (const finding of findClutter(start, early, isDone)) {
        const { reason } = finding;
        const may = finding.boxes.filter((box) => !isDone(box) && !guardProse(box, early));
        const ripe = may.filter((box) => isRipe(box, reason));
        isUnsure ||= ripe.some(({ element }) => open.has(element));
        hideBoxes({ ...finding, boxes: ripe });
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
      if (!saying || isDone(box) || guardProse(box, early)) continue;
      hideBoxes(found(box, saying.reason, 'says', box.text));
      return true;
    }
    return false;
  }

  /**
   * What was inserted since, each part from the smallest box around it that is worth judging anew. Answers
   * whether it was too much for that, or of another page (`isElsewhere`), and all was judged from scratch.
   */
  function surveyParts(parents: Element[], isElsewhere: boolean): boolean {
    hiding.sweep();
    // A page that is built by script is read again and again.
    if (!prose?.root) surveyWhole();
    const here = prose;
    if (!here?.root) return false;
    if (isElsewhere || isGone(here.root) || (isGone(here.first) && isGone(here.last)))
      return surveyAnew();
    for (const top of new Set(parents.map(hiding.outermost))) {
      const box = top && boxOf(top);
      if (!box) continue;
      // The page may have put another thing into it than what was judged.
      measureAgain(box, register);
      hiding.drop(isRefused);
    }
    const changed = parents.filter((parent) => !hiding.outermost(parent));
    const parts = measureChanges(changed, here.body, boxOf, register);
    // More to read than there was: the article has come, where only a blurb stood.
    if (parts.reduce((words, part) => words + part.prose, 0) > here.total) return surveyAnew();
    for (const fresh of parts) hide(judge(fresh));
    obeyRules({ document, prose: here, boxOf, hiding, onOverruled });
    return false;
  }

  /** What lies over the window now, and what has come to be seen since it was found. */
  function lookOver() {
    // A document without a window, or without a layout, shows nothing to look at.
    const view = 'elementsFromPoint' in document && document.defaultView;
    if (!view || !prose || document.visibilityState === 'hidden') return;
    // A dialog that has opened since bars the page; a mark gives it back from stylesheets as well.
    hiding.drop(isRefused).forEach(hiding.keep);
    const findings = findOverlays(view, prose, boxOf);
    for (const element of unseen) {
      const box = own(element).isConnected && boxOf(element);
      if (box && !isVisible(element)) continue;
      unseen.delete(element);
      if (box) findings.push(...judge(measureAgain(box, register)));
    }
    hide(findings);
    for (const { box, isFixed } of findHeaders(view, boxOf))
      if (!isDone(box) && !hiding.isGivenBack(box.element) && !holdsArticle(box, prose))
        hiding.loosen(box.element, isFixed, box.text);
  }

  /** What comes into something that the person wants is wanted with it. */
  const judge = (box: Box): Finding[] =>
    prose && !hiding.isGivenBack(box.element) ? findClutter(box, prose, isDone) : [];

  function hide(findings: Finding[]) {
    // Everything is read before anything is written, so that styles are computed once.
    const ready: Finding[] = [];
    for (const finding of findings) {
      const may = finding.boxes.filter((box) => !isDone(box) && !isRefused(box.element));
      const seen = may.filter(({ element }) => isVisible(element));
      if (seen.length > 0) ready.push({ ...finding, boxes: seen });
      else for (const { element } of may) if (unseen.size < mostUnseen) unseen.add(element);
    }
    ready.forEach(hideBoxes);
  }

  function hideBoxes({ boxes: parts, reason, cause }: Finding) {
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
    surveyAnew,
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
  return own(element).checkVisibility?.() ?? true;
}
