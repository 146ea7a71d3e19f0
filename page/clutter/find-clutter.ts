import { type Box, thingsIn } from '@/page/clutter/measure-tree';
import { findAdSlot, findNamedAd } from '@/page/clutter/find-ad-slot';
import { findCalculator } from '@/page/clutter/find-calculator';
import type { Finding, Judge } from '@/page/clutter/finding';
import { findLabelled } from '@/page/clutter/find-labelled';
import { findNamed } from '@/page/clutter/find-named';
import { findNewsletter } from '@/page/clutter/find-newsletter';
import { findProduct } from '@/page/clutter/find-product';
import { findRail } from '@/page/clutter/find-rail';
import { findShareBar } from '@/page/clutter/find-share-bar';
import { guardProse } from '@/page/clutter/guard-prose';
import { holdsArticle, type Prose, zoneOf } from '@/page/clutter/find-prose';

/** In this order, because a share bar in an ad's wrapper is a share bar. */
const judges: Judge[] = [
  findShareBar,
  findCalculator,
  findNewsletter,
  findLabelled,
  findAdSlot,
  findNamedAd,
  findProduct,
  findNamed,
  findRail,
];

/** Goes down from a box; what is found is not looked into again. */
export function findClutter(start: Box, prose: Prose, isDone: (box: Box) => boolean): Finding[] {
  const findings: Finding[] = [];
  const taken = new Set<Box>();
  const stack = [start];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (taken.has(box) || isDone(box) || isUnder(box, taken)) continue;
    const finding = holdsArticle(box, prose) ? null : judge(box, prose);
    if (finding) {
      findings.push(finding);
      for (const part of finding.boxes) taken.add(part);
    } else for (let i = box.kids.length - 1; i >= 0; i -= 1) stack.push(box.kids[i] as Box);
  }
  return withoutNested(withoutStructure(findings, prose));
}

/** So often a page sells or points elsewhere by the way; what it does more often is what it is about. */
const byTheWay = 3;

/**
 * A list of shops, a review with a price under every item, a guide whose every part ends in a link:
 * what repeats like that is the article's own make.
 */
function withoutStructure(findings: Finding[], prose: Prose): Finding[] {
  const kindOf = ({ reason, cause, boxes: [box] }: Finding): string | null => {
    if (reason === 'product') return reason;
    if (reason === 'promo' && cause.kind === 'named') return reason;
    if (!/^(related|app|calculator|video|newsletter)$/.test(reason)) return null;
    return box && zoneOf(box, prose) === 'in' ? reason : null;
  };
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const kind = kindOf(finding);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return findings.filter((finding) => (counts.get(kindOf(finding) ?? '') ?? 0) <= byTheWay);
}

function judge(box: Box, prose: Prose): Finding | null {
  // An empty box can only be a slot that waits for its ad.
  const isEmpty = box.words + thingsIn(box) === 0;
  const zone = zoneOf(box, prose);
  for (const look of isEmpty ? [findNamedAd] : judges) {
    const finding = look(box, zone, prose);
    if (!finding) continue;
    const boxes = finding.boxes
      .filter((part) => guardProse(part, prose) === null)
      .map(wrapperOf(prose));
    if (boxes.length > 0) return { ...finding, boxes };
  }
  return null;
}

/** A box with nothing else in it goes with what it wraps, or an empty frame would stay. */
function wrapperOf(prose: Prose) {
  return (box: Box): Box => {
    let block = box;
    for (let up = box.up; up && holdsNothingBut(up, block); up = up.up) {
      if (guardProse(up, prose)) break;
      block = up;
    }
    return block;
  };
}

function holdsNothingBut(up: Box, box: Box): boolean {
  return (
    up.words <= box.words && up.links <= box.links && up.images <= box.images &&
    up.players <= box.players && up.fields <= box.fields && up.buttons <= box.buttons
  ); // prettier-ignore
}

function isUnder(box: Box, taken: Set<Box>): boolean {
  for (let up = box.up; up; up = up.up) if (taken.has(up)) return true;
  return false;
}

/** A label may have grown over what was found before it. */
function withoutNested(findings: Finding[]): Finding[] {
  const all = new Set(findings.flatMap(({ boxes }) => boxes));
  return findings
    .map((finding) => ({ ...finding, boxes: finding.boxes.filter((box) => !isUnder(box, all)) }))
    .filter(({ boxes }) => boxes.length > 0);
}
