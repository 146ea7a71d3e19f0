import { isPlayer } from '@/page/stay/is-player';

/** A player that begins again this often is left alone: a war of pausing helps nobody. */
const mostPauses = 5;

/**
 * Pauses what plays on a page, and what begins to sound on it later; answers the way to let those go
 * on that were playing. Players in frames of other sites are out of reach.
 */
export function pauseMedia(document: Document): () => void {
  const over = new AbortController();
  const paused = new Set<HTMLMediaElement>();
  const times = new WeakMap<HTMLMediaElement, number>();
  for (const player of document.querySelectorAll('video, audio')) {
    if (!isPlayer(player) || player.paused || player.ended) continue;
    player.pause();
    paused.add(player);
  }
  // It does not bubble, but whoever listens on the way down hears it.
  document.addEventListener(
    'play',
    ({ target }) => {
      if (!isPlayer(target) || target.muted) return;
      const before = times.get(target) ?? 0;
      times.set(target, before + 1);
      if (before < mostPauses) target.pause();
    },
    { capture: true, signal: over.signal },
  );
  return () => {
    over.abort();
    for (const player of paused)
      if (player.isConnected && player.paused)
        // A browser may want a press of the person first; then the player shows its own button.
        player.play().catch(() => undefined);
  };
}
