import type { Attribution, Source, Span } from '@/core/sources/source';
import type { ReaderCallout } from '@/components/reader/reader-callout';

/** A piece of the fixture's text as a span. Offsets matter for the order only, so the block says all. */
export function piece(text: string, block = 0): Span {
  return { block, start: 0, end: text.length, text };
}

export function source(id: string, given: Partial<Source>): Source {
  return {
    id,
    kind: 'person',
    name: null,
    aliases: [],
    honorific: null,
    credentials: [],
    roles: [],
    orgs: [],
    place: null,
    standing: 'unknown',
    relation: 'unknown',
    relationEvidence: null,
    expert: true,
    ...given,
  };
}

export function says(
  id: string,
  mode: Attribution['mode'],
  block: number,
  words: string,
  given: Partial<Attribution> = {},
): Attribution {
  return {
    source: id,
    mention: piece('', block),
    cue: null,
    mode,
    claim: [piece(words, block)],
    publication: null,
    date: null,
    citations: [],
    ...given,
  };
}

/** The callout with the ranges of its claims in the body. */
export function callout(body: Element, source: Source, attributions: Attribution[]): ReaderCallout {
  return {
    id: source.id,
    source,
    attributions: attributions.map((attribution) => {
      const range = attribution.claim[0] ? rangeOf(body, attribution.claim[0].text) : null;
      return { ...attribution, range, element: range?.startContainer.parentElement ?? null };
    }),
  };
}

function rangeOf(body: Element, words: string): Range | null {
  const texts = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const range = body.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return range;
  }
  return null;
}
