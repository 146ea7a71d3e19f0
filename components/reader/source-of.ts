import type { HighlightSource } from '@/core/highlights/highlight';
import type { Source } from '@/core/sources/source';
import { rangesOf, type ReaderCallout } from './reader-callout';
import { shownText } from './shown-text';

/** Who the article lets say some words; null where it is nobody, or more than one. */
export function sourceOf(range: Range, callouts: readonly ReaderCallout[]): HighlightSource | null {
  const saying = callouts.filter(({ attributions }) =>
    attributions.flatMap(rangesOf).some((claim) => overlaps(range, claim)),
  );
  const [only, ...others] = saying;
  return only && others.length === 0 ? named(only.source) : null;
}

/** Touching ends share no word. */
const overlaps = (one: Range, two: Range): boolean =>
  one.compareBoundaryPoints(Range.END_TO_START, two) < 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, two) > 0;

function named({ name, honorific, credentials, roles, orgs }: Source): HighlightSource | null {
  if (!name) return null;
  const text = (span: { text: string } | undefined | null) => (span ? shownText(span.text) : null);
  const before = [text(honorific), text(name)].filter(Boolean).join(' ');
  return {
    name: [before, ...credentials.map(text)].filter(Boolean).join(', '),
    role: text(roles[0]),
    organisation: text(orgs[0]),
  };
}
