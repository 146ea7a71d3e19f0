import type { Source } from '@/core/sources/source';
import type { ReaderAttribution, ReaderCallout } from './reader-callout';

/** One card: a source at one of the passages it speaks for. */
export type Voice = {
  key: string;
  source: Source;
  attribution: ReaderAttribution;
  /** A source is presented in full once; its later passages get a short card. */
  first: boolean;
};

/** All passages in reading order. “Researchers say” is counted in the strip and has no card. */
export function orderVoices(callouts: readonly ReaderCallout[]): Voice[] {
  const voices = callouts
    .filter(({ source }) => source.kind !== 'unnamed')
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
