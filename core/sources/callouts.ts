import type { Attribution, Source, SourceReport } from './source';

/** One card beside the text: a source and what it says from its first words on, in reading order. */
export type Callout = { source: Source; attributions: Attribution[] };

/** Cards in the order of the text: one for each source, placed at its first statement. */
export function callouts({ sources, attributions }: SourceReport): Callout[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = new Map<string, Callout>();
  for (const attribution of attributions) {
    const source = byId.get(attribution.source);
    if (!source) continue;
    const known = found.get(source.id);
    if (known) known.attributions.push(attribution);
    else found.set(source.id, { source, attributions: [attribution] });
  }
  return [...found.values()];
}
