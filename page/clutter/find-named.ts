import { readNames } from '@/core/clutter/read-wording';
import type { ClutterReason } from '@/core/clutter/removal';
import { found, type Judge } from '@/page/clutter/finding';
import { namesOf } from '@/page/clutter/find-ad-slot';
import type { Box } from '@/page/clutter/measure-tree';
import type { Zone } from '@/page/clutter/find-prose';

/** A box whose class or id says what it is, and whose shape agrees. */
export const findNamed: Judge = (box, zone) => {
  if (box.isInline || box.titles > 0) return null;
  const names = namesOf(box);
  if (names.length < 3) return null;
  const reason = readNames(names);
  if (!reason || (box.prose > 80 && reason !== 'consent') || !agrees(reason, box, zone))
    return null;
  return found(box, reason, 'named', names);
};

function agrees(reason: ClutterReason, box: Box, zone: Zone): boolean {
  const actions = box.links + box.buttons;
  if (box.tag === 'main' || (zone === 'in' && /^(h\d|p|form|ul|li)$/.test(box.tag))) return false;
  switch (reason) {
    case 'share':
      if (box.prose > 0 || box.words > actions * 5 + 8) return false;
      return zone === 'in' ? box.shares > 0 && box.words <= 15 : actions > 0 || box.words <= 8;
    case 'newsletter':
      if (box.words > 110 || box.headings > 2) return false;
      return zone === 'in' ? box.emails > 0 : box.fields + actions > 0;
    case 'related':
      if (box.links < 2 || box.fields > 1 || box.rows > 1) return false;
      if (box.outward > box.links / 2 || box.anchors > box.links / 2) return false;
      if (zone === 'in') return box.linkWords >= box.words * 0.7 && box.prose === 0;
      return box.linkWords >= box.words * 0.35 || box.words <= box.links * 25;
    case 'comments':
      return zone !== 'in' && (box.fields > 0 || box.words <= 60);
    case 'feedback':
      return zone !== 'in' && box.words <= 60 && box.buttons + box.fields + box.links > 1;
    case 'consent':
      return zone === 'out' && box.words <= 600 && /cookie|privacy|consent/i.test(box.text);
    case 'overlay':
      return zone === 'out' && box.words <= 150 && box.fields + box.buttons > 0;
    case 'promo':
      return zone === 'out' && box.words <= 45 && box.words > 1 && actions > 0 && actions <= 4;
    case 'app':
      return zone !== 'in' && box.words <= 40 && actions > 0;
    case 'video':
      return zone !== 'in' && box.words <= 40 && box.players + box.images > 0;
    default:
      return false;
  }
}
