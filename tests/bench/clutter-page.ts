/** Stands in every page of the clutter door, in the isolated world, from document_start. */
import { cleanPage } from '@/page/clutter/clean-page';
import css from '@/page/clutter/rules.css?raw';
import { listedRules } from '@/page/clutter/listed-rules';

const isWanted = location.hash === '#leanread-clean';
if (isWanted) {
  // The extension declares this sheet; here it is adopted, which the document does not show either.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
const cleaning = isWanted
  ? cleanPage(document, { rules: listedRules, signal: new AbortController().signal })
  : null;

const text = () => document.body?.innerText ?? '';
const html = () => document.documentElement?.outerHTML ?? '';

export const readUncleaned = () => ({ text: text(), html: html() });

export function readCleaned() {
  if (!cleaning) throw new Error('This page was opened without cleaning.');
  const seen = {
    ms: cleaning.costMs(),
    after: text(),
    hidden: cleaning.removals().map(({ reason, cause, text: beginning }) => ({
      reason,
      rule: cause.words || cause.kind,
      text: beginning,
    })),
    hiddenLabels: hiddenLabels(),
    scrollable: isScrollable(),
  };
  cleaning.undo();
  return { ...seen, html: html() };
}

function isScrollable(): boolean {
  const locked = [document.documentElement, document.body].some((element) => {
    const { overflowY, position } = getComputedStyle(element);
    return overflowY === 'hidden' || position === 'fixed';
  });
  return !locked;
}

/** Ids of the labelled nodes of which nothing can be seen: no text, picture, frame, player, control or painted box. */
function hiddenLabels(): string[] {
  const labelled = [...document.querySelectorAll('[data-label-id]')];
  return labelled.filter(isGone).map((element) => element.getAttribute('data-label-id') ?? '');
}

const isShown = (element: Element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

function isGone(element: Element): boolean {
  if (!isShown(element)) return true;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = element; node; node = walker.nextNode())
    if (node instanceof Text ? isTextSeen(node) : isBoxSeen(node as Element)) return false;
  return true;
}

function isTextSeen(text: Text): boolean {
  const parent = text.parentElement;
  if (!parent || !text.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(parent.tagName))
    return false;
  if (!isShown(parent)) return false;
  const range = document.createRange();
  range.selectNodeContents(text);
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

const replaced = /^(IMG|IFRAME|VIDEO|AUDIO|CANVAS|EMBED|OBJECT|INPUT|BUTTON|SELECT|TEXTAREA|SVG)$/i;

function isBoxSeen(element: Element): boolean {
  if (!isShown(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < 3 || height < 3) return false;
  if (replaced.test(element.tagName) && element.getAttribute('type') !== 'hidden') return true;
  const style = getComputedStyle(element);
  const isBordered =
    parseFloat(style.borderTopWidth) > 0 &&
    parseFloat(style.borderBottomWidth) > 0 &&
    style.borderTopStyle !== 'none';
  const isPainted =
    style.backgroundImage !== 'none' ||
    isBordered ||
    !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor);
  return isPainted && width * height > 2500;
}
