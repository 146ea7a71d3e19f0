import type { Voice } from './order-voices';

/** The passage under a point of the window. Custom highlights take no events, so their boxes are asked. */
export function voiceAt(voices: readonly Voice[], x: number, y: number): Voice | null {
  const isUnder = ({ attribution: { range } }: Voice) =>
    [...(range?.getClientRects() ?? [])].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  return voices.find(isUnder) ?? null;
}
