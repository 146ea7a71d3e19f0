import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Progress = {
  /** 0 at the top, 1 when the last line of the body has come into view. */
  read: number;
  /** The heading whose section is being read; null before the first. */
  heading: Element | null;
};

/** A section counts as begun when its heading is this far up the window. */
const eyeLine = 0.35;

/** Where in the body the reader stands, looked at once a frame at most. */
export function useProgress(
  root: RefObject<HTMLElement>,
  body: HTMLElement,
  headings: readonly Element[],
): Progress {
  const [progress, setProgress] = useState<Progress>({ read: 0, heading: null });
  useEffect(() => {
    const scroller = root.current;
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const next = measure(scroller, body, headings);
      setProgress((last) =>
        last.read === next.read && last.heading === next.heading ? last : next,
      );
    };
    const soon = () => (frame ||= requestAnimationFrame(look));
    soon();
    scroller.addEventListener('scroll', soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      scroller.removeEventListener('scroll', soon);
    };
  }, [root, body, headings]);
  return progress;
}

function measure(scroller: Element, body: Element, headings: readonly Element[]): Progress {
  const { top, height } = body.getBoundingClientRect();
  const way = scroller.scrollTop + top + height - scroller.clientHeight;
  const seen = way > 0 ? scroller.scrollTop / way : 1;
  const line = scroller.clientHeight * eyeLine;
  return {
    // In percent, so that a screen is redrawn a hundred times an article and not at every pixel.
    read: Math.round(Math.min(1, Math.max(0, seen)) * 100) / 100,
    heading: headings.findLast((each) => each.getBoundingClientRect().top <= line) ?? null,
  };
}
