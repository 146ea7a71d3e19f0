import { isAboutEatingDisorders } from '@/core/facts/is-about-eating-disorders';
import { mayHoldFact } from '@/core/facts/may-hold-fact';
import { rangeOf, textOf } from '@/page/anchors/text-of';
import { own } from '@/page/article/own-members';
import { createTip, type TipRoot } from './create-tip';

/** Where a sentence that was asked about says something, and the words for this person. */
export type FoundFact = { sentence: number; start: number; end: number; words: string };

type Mark = { range: Range; words: string };

type World = {
  /** What is searched for facts. Nothing in it changes. */
  root: Element;
  tip: TipRoot;
  /** Where the tip may stand. */
  tipParent: Element | ShadowRoot;
  /** Of the reader: where the person is heard. On a page that is its window. */
  ground?: ShadowRoot;
  find: (sentences: string[]) => Promise<FoundFact[]>;
  signal: AbortSignal;
};

/** A page of many thousand words has no more of them worth telling. */
const mostSentences = 300;

/**
 * Underlines amounts of food, energy and exercise, and tells what they mean: to the pointer, to a
 * press, and to Alt+Shift+K, which goes from one to the next. Does nothing on pages about eating
 * disorders. The marks are CSS highlights: not a node of the page is touched.
 */
export async function markFacts({
  root,
  tip,
  tipParent,
  ground,
  find,
  signal,
}: World): Promise<number> {
  const document = own(root).ownerDocument;
  const page = textOf(root);
  const { text } = page.canonical;
  if (isAboutEatingDisorders({ title: document.title, address: document.URL, text })) return 0;

  const sentences = [...text.matchAll(/[^\n.!?]+(?:[.!?](?!\s|$)[^\n.!?]+)*[.!?]?/g)]
    .filter(([sentence]) => mayHoldFact(sentence))
    .slice(0, mostSentences);
  if (sentences.length === 0) return 0;
  const found = await find(sentences.map(([sentence]) => sentence));
  if (signal.aborted) return 0;
  const marks = found.flatMap(({ sentence, start, end, words }): Mark[] => {
    const at = sentences[sentence]?.index;
    const range = at === undefined ? null : rangeOf(page, at + start, at + end);
    return range ? [{ range, words }] : [];
  });
  if (marks.length === 0) return 0;
  show(marks, { document, tip, tipParent, ground, signal });
  return marks.length;
}

type Shown = Pick<World, 'tip' | 'tipParent' | 'signal'> & {
  document: Document;
  ground: ShadowRoot | undefined;
};

function show(
  marks: readonly Mark[],
  { document, tip: tipRoot, tipParent, ground, signal }: Shown,
): void {
  const window = document.defaultView ?? globalThis.window;
  const name = `leanread-${ground ? 'reader-' : ''}facts`;
  const highlight = new window.Highlight(...marks.map(({ range }) => range));
  window.CSS.highlights.set(name, highlight);
  const tip = createTip(tipParent, tipRoot);
  let at = -1;

  const under = (x: number, y: number) =>
    marks.find(({ range }) =>
      Array.from(range.getClientRects()).some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    );
  // What the page makes itself is no wish of anybody’s; nor is, of the page, what is done in the reader over it.
  // What a page does in the reader is stopped there, and the reader’s keys are copies.
  const isWish = ({ isTrusted }: Event) =>
    ground || (isTrusted && !document.querySelector('leanread-reader'));
  const point = (event: MouseEvent) => {
    const mark = isWish(event) && under(event.clientX, event.clientY);
    if (mark) tip.show(mark.words, mark.range.getBoundingClientRect());
    else tip.hide();
  };
  let waiting = false;
  const onMove = (event: MouseEvent) => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      point(event);
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isWish(event)) return;
    if (event.key === 'Escape' && tip.isShown()) return tip.hide();
    if (event.code !== 'KeyK' || !event.altKey || !event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    at = (at + 1) % marks.length;
    const mark = marks[at];
    if (!mark) return;
    const around = own(mark.range.startContainer).parentElement;
    if (around) own(around).scrollIntoView({ block: 'center' });
    tip.show(`${mark.range.toString()}: ${mark.words}`, mark.range.getBoundingClientRect());
  };
  // Before the page’s own shortcuts.
  const heard = (ground ?? window) as Window;
  heard.addEventListener('pointermove', onMove, { signal, passive: true });
  heard.addEventListener('click', point, { signal });
  heard.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('scroll', () => tip.hide(), { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    window.CSS.highlights.delete(name);
    tip.remove();
  });
}
