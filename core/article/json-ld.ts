import { isRecord } from '@/core/is-record';

export type Thing = Record<string, unknown>;

/** A hostile page may nest or repeat without end; real graphs hold some dozens of things. */
const mostThings = 2000;
const mostSteps = 20_000;
const mostSources = 60;
const mostCharacters = 1_000_000;
const leadsOn = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];

/** All typed things in a page's JSON-LD, in order: bounded in number, depth and length, and never in a circle. */
export function thingsInJsonLd(sources: readonly string[]): Thing[] {
  const things: Thing[] = [];
  let steps = 0;
  for (const source of sources.slice(0, mostSources)) {
    if (source.length > mostCharacters) continue;
    const pending: unknown[] = [parsed(source)];
    for (let at = 0; at < pending.length && things.length < mostThings; at += 1) {
      if ((steps += 1) > mostSteps) return things;
      const next = pending[at];
      if (Array.isArray(next)) pending.push(...(next.slice(0, mostThings) as unknown[]));
      else if (isRecord(next)) {
        if (next['@type'] !== undefined) things.push(next);
        for (const name of leadsOn) if (typeof next[name] === 'object') pending.push(next[name]);
      }
    }
  }
  return things;
}

/** Publishers ship broken JSON often enough; such a block tells nothing, and the page's text still does. */
function parsed(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.*?\*\/|\/\/[^\n]*\n)+|(?:-->|\]\]>|;)\s*$/g, '')
    .replace(/[\u0000-\u001f]+/g, ' ');
  for (const text of [bare, bare.replace(/,(\s*[}\]])/g, '$1')])
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The second time without commas before a closing bracket; then it tells nothing.
    }
  return null;
}

export const typesOf = (thing: Thing): string[] =>
  [thing['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string' && type.length < 120)
    .map((type) => type.replace(/^.*[/#:]/, ''));
