import type { Voice } from './order-voices';
import { rangesOf } from './reader-callout';

/** The passage under a point of the window. Custom highlights take no events, so their boxes are asked. */
export function voiceAt(voices: readonly Voice[], x: number, y: number): Voice | null {
  const isUnder = ({ attribution }: Voice) =>
    rangesOf(attribution)
      .flatMap((range) => [...range.getClientRects()])
      .some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return voices.find(isUnder) ?? null;
}
