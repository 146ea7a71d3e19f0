import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { lineAt, textLines, type Extent } from '@/core/reading/text-lines';
import { isTyping } from './is-typing';
import { activeIn } from './keep-focus';
import { paragraphsOf } from './paragraphs';
import type { ReaderTool } from './reader-tool';
import { toolbarPx } from './toolbar-px';

type Given = {
  root: RefObject<HTMLElement>;
  body: HTMLElement;
  say: (text: string) => void;
};

export type LineFocus = {
  tool: ReaderTool;
  /** True where the key was for it. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  onClick: (event: MouseEvent) => void;
  shade: ComponentChildren;
};

/** So many lines are in focus, one press after the other; none: it is off. */
const choices = [0, 1, 3, 5] as const;
/** Where the lines in focus stand by themselves, as a share of the window: a little above the middle. */
const eyeLevel = 0.4;
/** Beyond the letters, px, so that nothing hanging below a line is cut. */
const marginPx = 4;
/** What these keys do for themselves goes before moving by a line. */
const ownsArrows = 'input, select, textarea, [role=radio], [role=menuitem], .scroll, .stage';

/** All but a few lines are dimmed, and the arrow keys go from line to line. */
export function useLineFocus({ root, body, say }: Given): LineFocus {
  const [count, setCount] = useState<number>(0);
  const [band, setBand] = useState<Extent | null>(null);
  /** The height at which one reads, px from the top of the window. */
  const eye = useRef<number | null>(null);

  const settle = () => {
    const scroller = root.current;
    if (!scroller) return;
    const lines = linesInView(body, scroller.clientHeight);
    const at = lineAt(lines, eye.current ?? scroller.clientHeight * eyeLevel);
    const first = Math.max(0, Math.min(at - (count - 1) / 2, lines.length - count));
    const shown = lines.slice(first, first + count);
    const [top, bottom] = [shown[0]?.top, shown.at(-1)?.bottom];
    setBand(
      top === undefined || bottom === undefined
        ? null
        : { top: top - marginPx, bottom: bottom + marginPx },
    );
  };
  useEffect(() => {
    const scroller = root.current;
    if (!scroller || count === 0) return setBand(null);
    const view = scroller.ownerDocument.defaultView;
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(settle);
    };
    settle();
    // Letters grow, pictures arrive, cards move the text.
    const sizes = new ResizeObserver(soon);
    sizes.observe(body);
    scroller.addEventListener('scroll', soon, { passive: true });
    view?.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      scroller.removeEventListener('scroll', soon);
      view?.removeEventListener('resize', soon);
    };
  }, [count, body]);

  const choose = (next: number) => {
    setCount(next);
    if (next === 0) eye.current = null;
    say(next === 0 ? i18n.t('reader.lines.ended') : i18n.t('reader.lines.inFocus', next));
  };
  const step = (by: 1 | -1) => {
    const scroller = root.current;
    if (!scroller) return;
    const level = scroller.clientHeight * eyeLevel;
    const lines = linesInView(body, scroller.clientHeight);
    const next = lines[lineAt(lines, eye.current ?? level) + by];
    if (!next)
      return scroller.scrollBy({ top: (by * scroller.clientHeight) / 2, behavior: 'instant' });
    const middle = (next.top + next.bottom) / 2;
    const before = scroller.scrollTop;
    scroller.scrollBy({ top: middle - level, behavior: 'instant' });
    // At both ends of the article the text stands still, and the eye moves.
    eye.current = middle - (scroller.scrollTop - before);
    settle();
  };

  return {
    tool: {
      id: 'lines',
      icon: 'lines',
      label: i18n.t('reader.lines.title'),
      shortcut: 'l',
      pressed: count > 0,
      onPress: () =>
        choose(choices[(choices.findIndex((each) => each === count) + 1) % choices.length] ?? 0),
    },
    onKeyDown(event) {
      const active = root.current && activeIn(root.current);
      if (count === 0 || isTyping(event.target) || active?.matches(ownsArrows)) return false;
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else return false;
      return true;
    },
    onClick({ target, clientY }) {
      if (count === 0 || !(target instanceof Element) || !body.contains(target)) return;
      eye.current = clientY;
      settle();
    },
    shade: band && (
      <>
        <div class="line-shade" style={{ top: 0, height: `${Math.max(0, band.top)}px` }} />
        <div class="line-shade" style={{ top: `${band.bottom}px`, bottom: 0 }} />
      </>
    ),
  };
}

/** The lines of the article that can be seen whole, or nearly so. */
function linesInView(body: HTMLElement, windowPx: number): Extent[] {
  const range = body.ownerDocument.createRange();
  const pieces = paragraphsOf(body).flatMap((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < toolbarPx || top > windowPx) return [];
    range.selectNodeContents(block);
    return [...range.getClientRects()];
  });
  return textLines(pieces).filter(
    ({ top, bottom }) => top >= toolbarPx - marginPx && bottom <= windowPx + marginPx,
  );
}
