import { highlightColours } from '@/core/highlights/highlight';
import type { HighlightColour } from '@/core/highlights/highlight';

export type KeyWish =
  | { to: 'close' | 'forget' | 'menu' | 'undo' }
  | { to: 'card' | 'paragraph'; step: 1 | -1 }
  | { to: 'highlight'; colour: HighlightColour };

type Where = {
  /** The focus is on a card. */
  inCard: boolean;
  /** Words are selected, and the highlight menu is open. */
  hasSelection: boolean;
  /** Something lies over the article that Escape takes away first. */
  isCovered: boolean;
};

/** What a key asks of the reader; null leaves it to the browser. `Tab` is never taken. */
export function wishOfKey(key: string, { inCard, hasSelection, isCovered }: Where): KeyWish | null {
  const colour = highlightColours[/^[1-5]$/.test(key) ? Number(key) - 1 : -1];
  if (colour) return { to: 'highlight', colour };
  switch (key) {
    case 'Escape':
      return { to: isCovered ? 'forget' : 'close' };
    case 'm':
      return hasSelection ? { to: 'menu' } : null;
    case 'h':
      return { to: 'highlight', colour: highlightColours[0] };
    case 'u':
      return { to: 'undo' };
    case 'n':
      return { to: 'card', step: 1 };
    case 'p':
      return { to: 'card', step: -1 };
    case 'j':
      return { to: 'paragraph', step: 1 };
    case 'k':
      return { to: 'paragraph', step: -1 };
    case 'ArrowDown':
      return inCard ? { to: 'card', step: 1 } : null;
    case 'ArrowUp':
      return inCard ? { to: 'card', step: -1 } : null;
    default:
      return null;
  }
}
