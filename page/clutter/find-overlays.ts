import type { CauseKind, ClutterReason } from '@/core/clutter/removal';
import { nameOf, own } from '@/page/article/own-members';
import type { Box } from '@/page/clutter/measure-tree';
import { holdsArticle, type Prose } from '@/page/clutter/find-prose';
import { type Finding, found } from '@/page/clutter/finding';

/** Points of the window, as parts of its width and height: corners, edges and the middle. */
const points = [
  [0.5, 0.5], [0.5, 0.02], [0.5, 0.98], [0.02, 0.5], [0.98, 0.5], [0.97, 0.96], [0.03, 0.96],
  [0.97, 0.1], [0.25, 0.8], [0.75, 0.8], [0.5, 0.25],
] as const; // prettier-ignore

/** What is fixed over the page, found by looking at the window and not by asking every node. */
export function findOverlays(
  view: Window,
  prose: Prose,
  boxOf: (element: Element) => Box | undefined,
): Finding[] {
  const { document } = view;
  const known = new Map<Element, Element | null>();
  const judged = new Set<Element>();
  const findings: Finding[] = [];
  for (const [x, y] of points) {
    const [left, top] = [view.innerWidth * x, view.innerHeight * y];
    // What lies over the page lies on top; to ask for all that lies at a point costs twice as much.
    const topmost = document.elementFromPoint(left, top);
    if (!topmost || !fixedAncestor(topmost, view, known)) continue;
    for (const element of document.elementsFromPoint(left, top)) {
      const fixed = fixedAncestor(element, view, known);
      if (!fixed || judged.has(fixed)) continue;
      judged.add(fixed);
      const box = boxOf(fixed);
      if (!box || holdsArticle(box, prose)) continue;
      const finding = judgeOverlay(box, fixed, view);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

function fixedAncestor(
  at: Element | null,
  view: Window,
  known: Map<Element, Element | null>,
): Element | null {
  if (!at || /^(body|html)$/.test(nameOf(at))) return null;
  let found = known.get(at);
  if (found === undefined) {
    const { position } = view.getComputedStyle(at);
    found =
      position === 'fixed' || (position === 'sticky' && isStuckBelow(at, view))
        ? at
        : fixedAncestor(own(at).parentElement, view, known);
    known.set(at, found);
  }
  return found;
}

function isStuckBelow(element: Element, view: Window): boolean {
  return own(element).getBoundingClientRect().bottom >= view.innerHeight - 4;
}

function judgeOverlay(box: Box, element: Element, view: Window): Finding | null {
  const { width, height, top } = own(element).getBoundingClientRect();
  const part = (width * height) / (view.innerWidth * view.innerHeight);
  const is = (reason: ClutterReason, kind: CauseKind) => found(box, reason, kind);
  const { text } = box;
  if (box.prose > 150) return null;

  if (
    /cookie|consent|privacy (terms|choices|policy)|gdpr/i.test(text) &&
    box.buttons + box.links > 0
  )
    return is('consent', 'over-cookies');
  if (box.emails > 0 && box.words < 150) return is('overlay', 'over-email');
  if (box.players > 0 || /now playing|up next|watch (now|next)/i.test(text))
    return box.words < 40 ? is('sticky', 'over-player') : null;
  if (/^\W*(ads?|advertisement|sponsored)\b/i.test(text) || isAdOnly(box))
    return is('sticky', 'over-ad');
  if (
    /no,? thanks|maybe later|not now|before you go|sign ?up|subscribe|get the app|download (the|our) app|continue in app|turn (on|off) (notifications|your ad)|ad ?block|allow notifications|free trial/i.test(
      text,
    )
  )
    return box.words < 150 && (part > 0.03 || top > 0) ? is('overlay', 'over-sheet') : null;
  // A bare pane over the whole window darkens what is below and takes the clicks.
  if (
    part > 0.9 &&
    box.words + box.images + box.fields + box.links + box.players === 0 &&
    isPane(element, view)
  )
    return is('overlay', 'over-pane');
  if (box.shares >= 2 && box.shares >= (box.links + box.buttons) * 0.6 && box.words < 30)
    return is('share', 'over-share');
  return null;
}

function isAdOnly(box: Box): boolean {
  return box.words <= 3 && box.outward > 0 && box.outward === box.links && box.images > 0;
}

function isPane(element: Element, view: Window): boolean {
  const { backgroundColor, pointerEvents, opacity } = view.getComputedStyle(element);
  return (
    pointerEvents !== 'none' &&
    opacity !== '0' &&
    !/rgba\(.*, 0\)|transparent/.test(backgroundColor)
  );
}
