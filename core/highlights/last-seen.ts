import { matchStates, type MatchState } from '@/core/anchors/quote';
import { isRecord } from '@/core/is-record';

/** How a passage was found at the last visit to its page, where it was not as it was saved. */
export type LastSeen = {
  state: Exclude<MatchState, 'exact'>;
  /** Milliseconds since 1970. */
  at: number;
  /** The words that stood there, where they had changed. */
  now: string | null;
};

/** By `Highlight.id`. A passage that is not here stood as it was saved, or its page was not visited since. */
export type SeenPassages = Record<string, LastSeen>;

export function parseSeenPassages(stored: unknown): SeenPassages {
  const entries = Object.entries(isRecord(stored) ? stored : {});
  return Object.fromEntries(
    entries.flatMap(([id, value]): [string, LastSeen][] => {
      if (!isRecord(value)) return [];
      const state = matchStates.find((known) => known === value['state']);
      if (!state || state === 'exact') return [];
      const { at, now } = value;
      return [
        [
          id,
          {
            state,
            at: typeof at === 'number' ? at : 0,
            now: typeof now === 'string' ? now : null,
          },
        ],
      ];
    }),
  );
}

/** What one visit to a page has shown, put over what was known before. */
export function withVisit(
  known: SeenPassages,
  visit: readonly { id: string; state: MatchState; now: string | null }[],
  at: number,
): SeenPassages {
  const next = { ...known };
  for (const { id, state, now } of visit)
    if (state === 'exact') delete next[id];
    else next[id] = { state, at, now };
  return next;
}

/** Whether a visit tells anything that was not known: most tell nothing, and nothing is written then. */
export function tellsNews(
  known: SeenPassages,
  visit: readonly { id: string; state: MatchState; now: string | null }[],
): boolean {
  return visit.some(({ id, state, now }) =>
    state === 'exact' ? id in known : known[id]?.state !== state || known[id].now !== now,
  );
}
