type Box = { left: number; top: number; right: number; bottom: number };

type View = { width: number; height: number; top: number };

const gapPx = 10;
const edgePx = 8;

/**
 * Where a bar stands, px in the window: above its words, below them where there is no room or where the
 * browser has a menu of its own above (touch), and always whole in view.
 */
export function placeBar(
  words: Box,
  bar: { width: number; height: number },
  view: View,
  isTouch: boolean,
): { left: number; top: number } {
  const above = words.top - bar.height - gapPx;
  const below = words.bottom + gapPx;
  const fitsAbove = above >= view.top + edgePx;
  const fitsBelow = below + bar.height <= view.height - edgePx;
  const wanted = fitsAbove && !(isTouch && fitsBelow) ? above : below;
  const middle = (words.left + words.right - bar.width) / 2;
  const clamp = (at: number, least: number, most: number) =>
    Math.max(least, Math.min(at, Math.max(least, most)));
  return {
    left: clamp(middle, edgePx, view.width - bar.width - edgePx),
    top: clamp(wanted, view.top + edgePx, view.height - bar.height - edgePx),
  };
}
