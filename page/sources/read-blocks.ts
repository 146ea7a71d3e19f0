import type { Block, BlockKind, Span } from '@/core/sources/source';
import { isHidden } from './is-hidden';

/** The visible text of a reader body as blocks, and the way back from a span to the page. */
export type ReadBlocks = {
  blocks: Block[];
  /** The range a span lights up; null where its text is no longer on the page as it was read. */
  rangeOf: (span: Span) => Range | null;
  elementOf: (block: number) => Element;
};

/** A run of characters that stands in one text node: `text[at]` is `node.data[from]`. */
type Piece = { node: Text; at: number; from: number; length: number };
type Draft = {
  kind: BlockKind;
  element: Element;
  text: string;
  pieces: Piece[];
  links: NonNullable<Block['links']>;
};

const kinds: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  TD: 'cell',
  TH: 'cell',
};
const blocky = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT SELECT TEXTAREA BUTTON INPUT AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);

// What stands in these keeps their kind through a <div> or <p> inside.
const sticky = new Set<BlockKind>(['quote', 'list-item', 'caption', 'cell']);

/**
 * Reads without changing: the text nodes under `root`, in the order a person reads them, but for those that
 * `isUnseen` tells of.
 */
export function readBlocks(
  root: ParentNode,
  isUnseen: (text: Text) => boolean = () => false,
): ReadBlocks {
  const drafts: Draft[] = [];
  let open: Draft | null = null;

  const close = () => {
    if (open && open.text.trim() !== '') drafts.push(open);
    open = null;
  };

  const visit = (node: Node, element: Element, kind: BlockKind): void => {
    if (isText(node)) {
      if (isUnseen(node)) return;
      if (open ?? /\S/.test(node.data)) {
        open ??= { kind, element, text: '', pieces: [], links: [] };
        append(open, node);
      }
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toUpperCase();
    if (unread.has(tag) || isHidden(node)) return;
    if (tag === 'BR') {
      if (open) pause(open);
      return;
    }
    const block = blocky.has(tag);
    if (block) close();
    const mark = tag === 'SUP' && isMark(node.textContent ?? '', open?.text ?? '');
    // “eating<sup>3</sup>” is a word and a mark; without the gap it would be read as one word.
    if (mark && open) pause(open);
    const from = open?.text.length ?? 0;
    for (const child of node.childNodes)
      visit(
        child,
        block ? node : element,
        kinds[tag] ?? (block && !sticky.has(kind) ? 'paragraph' : kind),
      );
    const href =
      tag === 'A' ? node.getAttribute('href') : mark && !node.querySelector('a') ? '#' : null;
    if (href !== null && open && !block) addLink(open, from, href);
    if (block) close();
  };

  for (const node of root.childNodes)
    if (node.parentElement ?? isElement(node))
      visit(node, node.parentElement ?? (node as Element), 'paragraph');
  close();
  return {
    blocks: drafts.map(({ kind, text, links }) =>
      links.length > 0 ? { kind, text, links } : { kind, text },
    ),
    rangeOf: (span) => rangeOf(drafts[span.block], span),
    elementOf(block) {
      const element = drafts[block]?.element;
      if (!element) throw new RangeError(`No block ${String(block)} was read.`);
      return element;
    },
  };
}

/** “[3]”, “1,2” set high behind a word; in “10⁶” and “kg/m²” the figure is a power. */
const isMark = (figure: string, before: string): boolean =>
  /^\s*[[(]?\s*\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\s*[\])]?\s*$/.test(figure) &&
  (/[[(]/.test(figure) || !/(?:\d|(?:^|[\s\d/(])(?:[cdkm]?m|ft|in|mi|yd))$/.test(before.slice(-8)));

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Adds a node's text as it is seen: any run of white space is one space, none at the start. */
function append(draft: Draft, node: Text): void {
  // Looking at the end of a growing text copies all of it each time: a megabyte in one line took minutes.
  const runs: string[] = [];
  let length = draft.text.length;
  let isSpaced = draft.text === '' || draft.text.endsWith(' ');
  for (const { 0: run, index } of node.data.matchAll(/[ \t\n\r\f]+|[^ \t\n\r\f]+/g)) {
    const isSpace = /^[ \t\n\r\f]/.test(run);
    if (isSpace && isSpaced) continue;
    const seen = isSpace ? ' ' : run;
    const last = draft.pieces[draft.pieces.length - 1];
    if (last?.node === node && last.from + last.length === index) last.length += seen.length;
    else draft.pieces.push({ node, at: length, from: index, length: seen.length });
    runs.push(seen);
    length += seen.length;
    isSpaced = isSpace;
  }
  draft.text += runs.join('');
}

/** A gap that stands in no node: a line break, or a mark set high. */
function pause(draft: Draft): void {
  if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
}

function addLink(draft: Draft, from: number, href: string): void {
  const start = from + (/^ */.exec(draft.text.slice(from))?.[0].length ?? 0);
  const end = draft.text.trimEnd().length;
  if (end > start) draft.links.push({ start, end, href });
}

function rangeOf(draft: Draft | undefined, { start, end, text }: Span): Range | null {
  if (!draft || draft.text.slice(start, end) !== text) return null;
  const first = draft.pieces.find(({ at, length }) => start < at + length);
  const last = draft.pieces.findLast(({ at }) => at < end);
  if (!first || !last || last.at + last.length <= start) return null;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, first.from + Math.max(0, start - first.at));
    range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
  } catch {
    // The node was shortened since it was read: there is nothing to light up.
    return null;
  }
  return range;
}
