import type { KeepReason } from '@/core/clutter/removal';
import { attributeOf, nameOf, own } from '@/page/article/own-members';
import type { Box } from '@/page/clutter/measure-tree';
import { holdsArticle, type Prose, type Zone, zoneOf } from '@/page/clutter/find-prose';

const neverTags = new Set('html body main head h1 table figcaption blockquote'.split(' '));
/** What stands under such a word is read for its facts, however it looks. */
const careful =
  /^[^\p{L}]*(warnings?|caution|attention|important safety|tips? (and|&) warnings?|references?|sources?|citations?|bibliography|footnotes?|works cited|article sources|ingredients|directions|instructions|dosage|dose|side effects|nutrition (facts|information|per serving)|per serving|key takeaways?|takeaways?|the takeaway|medically reviewed|written by|about the author|things you('|’)ll need|what you need|emergency|when to (see|call))\b/iu;

/** Amounts as recipes and leaflets give them; several in one box are a list that somebody follows. */
const amount =
  /(?:\d|[¼½¾⅓⅔⅛])\s?(?:cups?|tbsp|tablespoons?|tsp|teaspoons?|oz|ounces?|grams?|g|mg|mcg|ml|kcal|cloves?|pinch)\b/gi;
const fewAmounts = 3;

/** Words of running text that may be hidden at once: 400 characters, or this part of a long page's text. */
const fewWords = 65;
const smallPart = 0.06;
/** Inside the article a label may cover a blurb, never a paragraph of any length. */
const blurbWords = 45;
const consentWords = 500;

/** Numbers in a row or words for the next page: whoever has read this far needs them to go on. */
const pager = /(^|\s)1\W+2(\W+3)?\b(?!\d*[.,]\d)|\bnext page\b|\bpage \d+ (of|\/) \d+\b/i;
/** A pager has few words; a longer box that holds one holds other things as well. */
const pagerWords = 40;

/**
 * Says why a box must stay, or null. Asked by every layer, the stylesheet's rules and the person's own
 * included: of all mistakes the worst is to hide what somebody came to read.
 */
export function guardProse(
  box: Box,
  prose: Prose,
  zone: Zone = zoneOf(box, prose),
): KeepReason | null {
  if (neverTags.has(box.tag)) return box.tag === 'table' ? 'table' : 'frame';
  if (holdsArticle(box, prose)) return 'article';
  if (prose.kept.has(box.element)) return 'kept';
  const most = zone === 'out' && isConsent(box) ? consentWords : mostText(zone, prose);
  if (box.prose > most) return 'text';
  if (zone !== 'out' && box.rows > 1 && box.fields < 2) return 'table';
  if (zone === 'in' && box.captions > 0) return 'figure';
  if ((box.text.match(amount)?.length ?? 0) >= fewAmounts) return 'amounts';
  if (zone !== 'out' && careful.test(box.text)) return 'to-know';
  if (zone === 'out' && box.words > 12 && careful.test(box.text) && box.outward > 1)
    return 'sources';
  if (isPager(box)) return 'pager';
  if (isHolding(box, prose)) return 'frame';
  return isTypedIn(box) ? 'typing' : null;
}

/** Words of text that may go at once, be it in one box or in all that one rule names. */
export function mostText(zone: Zone, prose: Prose): number {
  return zone === 'out' ? Math.max(fewWords, prose.total * smallPart) : blurbWords;
}

/** Fewer words are a label; so many are a sentence of the article, whoever points at it. */
const sentenceWords = 22;

/**
 * What a rule of the person's may not take besides: it names things by their place or their marks, and
 * so a heading, a paragraph or a list of the article, which no finder of ours would take for anything else.
 */
export function guardText(box: Box, zone: Zone): KeepReason | null {
  if (zone === 'in' && /^h[1-6]$/.test(box.tag)) return 'text';
  if (zone === 'out' || box.words < sentenceWords) return null;
  const isLine = /^(p|li|dd|dt)$/.test(box.tag) && box.prose > 0;
  return isLine || box.links + box.fields + box.buttons === 0 ? 'text' : null;
}

/** Words that are read rather than pressed: running text, and lines that hold nothing but words. */
export function textOf(box: Box): number {
  return box.links + box.fields + box.buttons > 0 ? box.prose : Math.max(box.prose, box.words);
}

function isPager(box: Box): boolean {
  const leads = box.links - box.anchors;
  return leads > 0 && box.words <= pagerWords && pager.test(box.text) && !isSlider(box);
}

/** Numbers under pictures of other pages turn the pictures, not the article. */
const isSlider = (box: Box): boolean => box.images > 0 && box.links > 0;

/** A dialog about cookies may talk at any length, and is no article. */
function isConsent({ element, text }: Box): boolean {
  return (
    ['role', 'class', 'id'].some((name) =>
      /dialog|modal|consent|gdpr|cookie/i.test(attributeOf(element, name)),
    ) &&
    /cookie/i.test(text) &&
    /privacy|consent/i.test(text)
  );
}

const modal = 'dialog:modal';
const barred = (element: Element) => own(element).closest('[inert], [aria-hidden="true"]');

/**
 * A modal dialog bars all else for as long as it is open, seen or not; so does a sheet for which the page has
 * barred the article. Hidden, it would leave a page that answers to nothing: it is the person’s to close.
 */
function isHolding({ element }: Box, { root }: Prose): boolean {
  return Boolean(
    own(element).closest(modal) ??
    own(element).querySelector(modal) ??
    (root && barred(root.element) && !barred(element)),
  );
}

/** Whoever writes here, or has written and gone on reading, would lose it. */
function isTypedIn({ element, fields }: Box): boolean {
  const active = own(element).ownerDocument.activeElement;
  if (active && isField(active) && own(element).contains(active)) return true;
  return fields > 0 && own(element).querySelector(touched) !== null;
}

/** What a person has changed, and no script: the browser knows the difference. */
const touched = ':is(input, textarea, select):is(:user-valid, :user-invalid)';

function isField(element: Element): boolean {
  return (
    /^(input|textarea|select)$/.test(nameOf(element)) ||
    own(element as HTMLElement).isContentEditable
  );
}
