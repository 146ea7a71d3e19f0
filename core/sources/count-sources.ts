import type { SourceCount, SourceReport } from './source';

/** The figures of the strip under the title. */
export function countSources({ sources, attributions, publications }: SourceReport): SourceCount {
  const people = sources.filter(({ kind, expert }) => kind === 'person' && expert);
  const studies = new Set(sources.filter(({ kind }) => kind === 'study').map(({ id }) => id));
  const linkedStudies = new Set(
    attributions
      .filter(
        ({ source, citations }) =>
          studies.has(source) && citations.some(({ url, doi, pmid }) => url ?? doi ?? pmid),
      )
      .map(({ source }) => source),
  );
  return {
    experts: people.length,
    outside: people.filter(({ relation }) => relation === 'outside').length,
    unnamed: sources.filter(({ kind }) => kind === 'unnamed').length,
    studies: studies.size,
    publications: publications.length,
    linked: linkedStudies.size + publications.filter(({ linked }) => linked).length,
  };
}
