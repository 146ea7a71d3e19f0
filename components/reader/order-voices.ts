import type { Source } from '@/core/sources/source';
import type { ReaderAttribution, ReaderCallout } from './reader-callout';

/** A source at one of the passages it speaks for. */
export type Voice = {
  key: string;
  source: Source;
  attribution: ReaderAttribution;
  /** A source is presented in full once; its later passages get a short card. */
  first: boolean;
};

/** “Researchers say” is counted and listed; a card would say nothing. */
export const hasCard = ({ source }: Voice): boolean => source.kind !== 'unnamed';

/** All passages in reading order. */
export function orderVoices(callouts: readonly ReaderCallout[]): Voice[] {
  const voices = callouts
    .flatMap(({ id, source, attributions }) =>
      attributions.map((attribution, i) => ({ key: `${id}:${i}`, id, source, attribution })),
    )
    .sort((a, b) => inTextOrder(a.attribution, b.attribution));
  const met = new Set<string>();
  return voices.map(({ id, ...voice }) => {
    const first = !met.has(id);
    met.add(id);
    return { ...voice, first };
  });
}

function inTextOrder(a: ReaderAttribution, b: ReaderAttribution): number {
  const one = a.claim[0] ?? a.mention;
  const other = b.claim[0] ?? b.mention;
  return one.block - other.block || one.start - other.start;
}
