import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { HighlightColour } from '@/core/highlights/highlight';
import { HighlightMenu } from './highlight-menu';

type Props = {
  /** The selected words. */
  range: Range;
  /** What scrolls; the menu is placed in it, so that it stays with its words. */
  root: RefObject<HTMLElement>;
  onHighlight: (range: Range, colour: HighlightColour) => void;
  onCopy: (text: string) => void;
};

const gapPx = 10;
/** About the size of the menu, px: enough to keep it in view. */
const menu = { width: 330, height: 64 };

/** The highlight menu, above the selected words; below them where there is no room above. */
export function SelectionMenu({ range, root, onHighlight, onCopy }: Props) {
  const [place, setPlace] = useState({ top: 0, left: 0 });
  useLayoutEffect(() => {
    const host = root.current;
    const view = host?.ownerDocument.defaultView;
    if (!host || !view) return;
    const settle = () => setPlace(placeFor(range, host));
    settle();
    // A turned phone or a narrower window would leave it past the edge.
    view.addEventListener('resize', settle);
    return () => view.removeEventListener('resize', settle);
  }, [range, root]);
  return (
    <HighlightMenu
      {...place}
      onHighlight={(colour) => onHighlight(range, colour)}
      onCopy={() => onCopy(range.toString())}
    />
  );
}

function placeFor(range: Range, host: HTMLElement) {
  const words = range.getBoundingClientRect();
  const edge = host.getBoundingClientRect();
  const above = words.top - menu.height - gapPx;
  // On touch screens the browser's own menu stands above.
  const isTouch = host.ownerDocument.defaultView?.matchMedia?.('(pointer: coarse)').matches;
  const fits = above > edge.top + menu.height && !isTouch;
  const top = fits ? above : words.bottom + gapPx;
  const middle = words.left + words.width / 2 - menu.width / 2;
  const left = Math.max(8, Math.min(middle - edge.left, host.clientWidth - menu.width - 8));
  return { top: top - edge.top + host.scrollTop, left };
}
