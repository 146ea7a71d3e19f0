import { hidden } from '@/page/clutter/hide-node';

const players = `:is([${hidden}], [${hidden}] *):is(video, audio)`;

/**
 * A player that is hidden goes on playing: what cannot be seen any more is not to be heard, either. Answers
 * what to call when something was hidden; what begins to play later is stopped as it begins.
 */
export function hushHidden(document: Document, signal: AbortSignal): () => void {
  document.addEventListener(
    'play',
    ({ target }) => {
      if (target instanceof HTMLMediaElement && target.matches(players)) target.pause();
    },
    // The event does not bubble.
    { capture: true, signal },
  );
  return () => {
    for (const player of document.querySelectorAll<HTMLMediaElement>(players))
      if (!player.paused) player.pause();
  };
}
