import { hidden } from '@/page/clutter/hide-node';
import { isPlayer } from '@/page/stay/is-player';

const players = `:is([${hidden}], [${hidden}] *):is(video, audio)`;

/**
 * A player that is hidden goes on playing: what cannot be seen any more is not to be heard, either. Answers
 * what to call when something was hidden or given back: what it had stopped plays on. What begins to play later
 * is stopped as it begins.
 */
export function hushHidden(document: Document, signal: AbortSignal): () => void {
  const hushed = new WeakSet<HTMLMediaElement>();
  const hush = (player: HTMLMediaElement) => {
    hushed.add(player);
    player.pause();
  };
  document.addEventListener(
    'play',
    ({ target }) => {
      if (isPlayer(target) && target.matches(players)) hush(target);
    },
    // The event does not bubble.
    { capture: true, signal },
  );
  // Asked by their names, and not by a selector: this is called after every change, and few pages have any.
  const all = ['video', 'audio'].map((name) => document.getElementsByTagName(name));
  return () => {
    for (const player of all.flatMap((some) => [...some])) {
      if (!isPlayer(player)) continue;
      if (!player.matches(players)) {
        // A browser may want a press before it lets anything sound; then the page's own button is there.
        if (hushed.delete(player)) player.play().catch(() => undefined);
      } else if (!player.paused) hush(player);
    }
  };
}
