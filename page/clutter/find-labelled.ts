import { foldWording, readWording, type Saying } from '@/core/clutter/read-wording';
import type { ClutterReason } from '@/core/clutter/removal';
import { attributeOf } from '@/page/article/own-members';
import { type Finding, found } from '@/page/clutter/finding';
import type { Prose, Zone } from '@/page/clutter/find-prose';
import { guardProse } from '@/page/clutter/guard-prose';
import { type Box, thingsIn } from '@/page/clutter/measure-tree';

/** Longer texts are sentences, not labels; a promotion in one sentence may be a little longer. */
const labelWords = 14;
const sentenceWords = 44;

/** A text that says what it is, and the box around it that holds nothing else. */
export function findLabelled(label: Box, zone: Zone, prose: Prose): Finding | null {
  if (label.words === 0 || label.words > sentenceWords || label.titles > 0) return null;
  if (zone === 'in' && (isInCell(label) || isHalfSentence(label))) return null;
  if (label.links > 0 && label.links < 3 && label.prose === 0 && neighbour.test(label.text))
    return found(label, 'related', 'next-post');
  const saying = readWording(label.text);
  if (!saying) return findLead(label, zone);
  const { reason } = saying;
  if (
    label.words > labelWords &&
    reason !== 'consent' &&
    reason !== 'newsletter' &&
    reason !== 'app'
  )
    return null;
  const isAsking = reason === 'newsletter' && label.words <= 9 && !label.isInline;
  if (saying.kind === 'start' && zone === 'in' && !startsStrongly.has(reason) && !isAsking)
    return null;

  if (
    reason === 'related' &&
    (isInMenu(label) ||
      (zone === 'in' && label.isInline && label.words < 3 && /^read|^more|^see/i.test(label.text)))
  )
    return null;

  // A page may be there for its quiz; beside the article it is a box to be clicked.
  if (reason === 'promo' && zone === 'in' && /\b(quiz|poll)\b/i.test(label.text)) return null;

  const block = grow(label, saying, zone, prose);
  if (zone === 'in' && block === label && !leads.has(reason) && isHeadOfText(label)) return null;
  if (reason === 'share' && label.words < 2 && block.shares === 0) return null;
  if (holdsMore(block, label) || standsAlone(label, saying, zone)) {
    const group = block === label ? followers(label, reason, zone, prose) : [];
    return found([block, ...group], reason, 'says', label.text);
  }
  const group = followers(label, reason, zone, prose);
  return group.length > 0 ? found([label, ...group], reason, 'says', label.text) : null;
}

/** Menus of tools are not always links. */
const tools = /\b(calculator|tracker|counter|target heart rate|my ?plate)\b/i;

/** Links to the post before and after; the pages of one article are numbered or called pages. */
const neighbour =
  /^(prev\W*)?(previous|next) (post|article|story)\b|^prev\W*previous\b|^next\W*next\b/i;

/** Over running text these still say that something of the site’s stood between. */
const leads = new Set<ClutterReason>(['ad', 'video']);

const startsStrongly = new Set<ClutterReason>(['ad', 'app', 'sponsored', 'consent']);

/** “Related: another title”, in one line of its own. */
function findLead(box: Box, zone: Zone): Finding | null {
  if (box.links === 0 || box.isInline || box.links > 3 || box.outward > 0) return null;
  const lead =
    /^(related|read more|see also|also read|read (next|this)|more|recommended|don.t miss|you may also like|keep reading|up next|watch|must read)[^:–—|]{0,20}[:–—|]/i;
  if (!lead.test(box.text) || box.linkWords < box.words * 0.5) return null;
  // Amid the text “read more” may be the sentence's own; “related” is the site's.
  if (zone === 'in' && !/^(related|recommended|you may also like)\b/i.test(box.text)) return null;
  return found(box, 'related', 'read-on');
}

/** A wrapper around the label proves nothing; a list, a field or a button under it does. */
function holdsMore(block: Box, label: Box): boolean {
  return block.words > label.words + 1 || thingsIn(block) > thingsIn(label);
}

/** Amid the article only a site speaking for itself: “Subscribe to our newsletter”, never advice to do so. */
function isInvitation(label: Box): boolean {
  if (label.isInline || label.tag === 'li' || label.words > 9) return false;
  return /^\W*(subscribe|sign ?up|join|get)\b.{0,20}\b(our|my|the .{2,24}) newsletter\W*$|^\W*subscribe to [A-Z][\w ]{2,20}\W*$/i.test(
    label.text,
  );
}

/** Bold or linked words with others of their line around them: “<a>Share this</a> with your doctor”. */
function isHalfSentence(label: Box): boolean {
  let line = label;
  while (line.isInline && line.up) line = line.up;
  return line.flow - line.flowLinks > label.flow - label.flowLinks + 1;
}

/** A heading with running text under it is the article's. */
function isHeadOfText({ tag, up, element }: Box): boolean {
  if (!/^h[2-6]$/.test(tag)) return false;
  const row = up?.kids ?? [];
  const next = row[row.findIndex((box) => box.element === element) + 1];
  return next !== undefined && next.links + next.buttons + next.fields === 0 && next.flow > 0;
}

function isInCell(box: Box): boolean {
  for (let up: Box | null = box; up; up = up.up)
    if (/^t[dh]$/.test(up.tag)) return up.up?.rows === 1;
  return false;
}

/** A site's menu may have a column of its favourites; it is still how people get around. */
function isInMenu(box: Box): boolean {
  for (let up: Box | null = box; up; up = up.up)
    if (up.tag === 'nav' || /^(navigation|menu|menubar)$/.test(attributeOf(up.element, 'role')))
      return true;
  return false;
}

/** Up from the label while the box around it holds only what the label promises. */
function grow(label: Box, saying: Saying, zone: Zone, prose: Prose): Box {
  let block = label;
  const folded = foldWording(label.text);
  for (let up = label.up; up; up = up.up) {
    if (guardProse(up, prose) || up.titles > 0) break;
    const rest = up.words - label.words;
    const leads = rest <= 1 || foldWording(up.text).startsWith(folded);
    if (!leads) break;
    if (!promises(saying.reason, up, rest, zone) && !isLineOf(label, saying, up, zone)) break;
    block = up;
  }
  return block;
}

/** Outside the article the rest of a line goes with its bold lead: half a sentence says nothing. */
function isLineOf(label: Box, { reason, kind }: Saying, line: Box, zone: Zone): boolean {
  if (zone !== 'out' || kind !== 'label' || !label.isInline || label.words < 2) return false;
  if (reason !== 'sponsored' && !(/^(related|promo)$/.test(reason) && /:$/.test(label.text)))
    return false;
  return line.flow > label.flow && line.words <= sentenceWords && line.headings + line.fields === 0;
}

/** Whether a box of this make is what such a label stands over. */
function promises(reason: ClutterReason, box: Box, rest: number, zone: Zone): boolean {
  const inside = zone === 'in';
  const actions = box.links + box.buttons;
  if (box.tag === 'nav' && rest > 8 && reason !== 'related') return false;
  if (box.anchors > box.links / 3 && reason === 'related') return false;
  if (rest <= 1 && box.links + box.images + box.players + box.fields <= 2) return true;
  switch (reason) {
    case 'related':
    case 'sponsored': {
      if (box.links === 0 || box.fields > 1) return false;
      if (reason === 'related' && box.outward > box.links / 2) return false;
      if (inside)
        return box.prose === 0 && box.headings <= box.links + 1 && rest <= box.linkWords * 1.6 + 6;
      return rest <= box.linkWords * 2.5 + 10 || rest <= box.links * 25;
    }
    case 'newsletter':
      if (box.headings > 2) return false;
      if (box.emails > 0 || (box.fields > 0 && !inside)) return rest <= 110;
      return actions > 0 && actions <= 4 && rest <= (inside ? 30 : 50);
    case 'share':
      return actions > 0 && box.prose === 0 && rest <= actions * 5 + 4 && box.headings <= 1;
    case 'ad':
      return rest <= (inside ? 40 : 60) && box.headings <= (inside ? 0 : 2);
    case 'video':
      if (box.prose > 0 || box.headings > 2) return false;
      return rest <= 12 || (box.players + box.buttons + box.images > 0 && rest <= 40);
    case 'calculator':
      if (box.fields + actions === 0 && (inside || rest > 60 || !tools.test(box.text)))
        return false;
      return rest <= 200 && box.prose < 45;
    case 'badge':
    case 'notification':
      return rest <= 3;
    case 'feedback':
      return rest <= 80 && actions + box.fields > 0 && box.headings <= 2;
    case 'comments':
      return !inside && rest <= 120 && (box.fields > 0 || rest <= 20);
    case 'consent':
      return rest <= 150 && actions > 0 && !inside;
    case 'app':
    case 'promo':
    case 'overlay':
      return rest <= 50 && actions > 0 && box.headings <= 2;
    default:
      return false;
  }
}

/** Whether the label may go by itself, with nothing under it. */
function standsAlone(label: Box, { reason, kind }: Saying, zone: Zone): boolean {
  switch (reason) {
    case 'ad':
    case 'badge':
    case 'notification':
      return true;
    case 'consent':
      return zone !== 'in';
    case 'app':
      return zone !== 'in' || kind === 'start';
    case 'video':
      return /of the (day|week|month)/i.test(label.text);
    case 'sponsored':
      // “Sponsored by Acme” is a label, “sponsored by the industry” a heading of the article's.
      return zone !== 'in' || (kind === 'label' && !/ by (the )?[a-z]/.test(label.text));
    case 'newsletter':
      if (!/newsletter|subscribe|mailing list|e-?mail|inbox|sign ?-?up/i.test(label.text))
        return false;
      if (zone === 'in') return isInvitation(label);
      return kind === 'label' || label.links > 0 || label.headings > 0;
    case 'calculator':
      return zone === 'out' && label.links > 0;
    case 'share':
    case 'related':
    case 'comments':
    case 'feedback':
      return zone !== 'in' && (kind === 'label' || label.links > 0);
    default:
      return zone === 'out' && kind === 'label';
  }
}

/** The list or cards that follow a heading as its neighbours, up to the next heading or running text. */
function followers(label: Box, reason: ClutterReason, zone: Zone, prose: Prose): Box[] {
  if (reason !== 'related' && reason !== 'sponsored' && reason !== 'share' && reason !== 'video')
    return [];
  let from = label;
  while (from.up && from.up.words === label.words && from.up.kids.length === 1) from = from.up;
  const row = from.up?.kids ?? [];
  const after: Box[] = [];
  for (const box of row.slice(row.indexOf(from) + 1)) {
    if (box.words + box.images + box.players === 0) continue;
    if (/^h[1-6]$/.test(box.tag) || box.prose > 0 || guardProse(box, prose)) break;
    if (
      reason === 'share'
        ? box.shares === 0
        : reason === 'video'
          ? box.players === 0
          : !isListOfLinks(box, zone)
    )
      break;
    after.push(box);
    if (reason === 'video' || reason === 'share') break;
  }
  return after;
}

function isListOfLinks(box: Box, zone: Zone): boolean {
  if (box.links === 0 || box.outward > box.links / 2) return false;
  return box.linkWords >= box.words * (zone === 'in' ? 0.8 : 0.5);
}
