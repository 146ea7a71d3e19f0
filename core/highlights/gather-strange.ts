import { canonicalText } from '@/core/anchors/canonical-text';
import { identifyPage } from './identify-page';
import type { Highlight, PageRecord, SavedPage } from './highlight';
import { parseHighlight, parsePageRecord } from './parse-highlight';

/** A highlight as another program knows it. */
export type Strange = {
  exact: string;
  prefix?: string;
  suffix?: string;
  start?: number;
  end?: number;
  url: string;
  title: string;
  note: string;
  tags: string[];
  colour?: string;
  /** Milliseconds since 1970. */
  created?: number | undefined;
  modified?: number | undefined;
};

/** Longer than anything a person marks; what is longer is a whole page, and would make every search slow. */
const longestPassage = 20_000;

/**
 * Makes highlights of ours out of another program's. They know no skeleton of their page, so they are found
 * again by their words and what stands around them.
 */
export function createGathering(now: number, newId: () => string) {
  const saved = new Map<string, { page: PageRecord; highlights: Highlight[] }>();

  /** False where there is no passage, or too long a one. */
  function add(strange: Strange): boolean {
    const exact = canonicalText(strange.exact.slice(0, 2 * longestPassage)).text;
    if (exact === '' || exact.length > longestPassage) return false;
    // A book or a note has no address; its title keeps its passages together.
    const identities = strange.url
      ? identifyPage({ url: strange.url })
      : [`title:${strange.title}`];
    const id = identities[0] || `title:${strange.title}`;
    const page = parsePageRecord({
      version: 1,
      id,
      identities,
      title: strange.title,
      url: strange.url,
    });
    const created = strange.created ?? now;
    const highlight = parseHighlight({
      version: 1,
      id: newId(),
      page: id,
      anchor: {
        exact,
        prefix: around(strange.prefix ?? '').slice(-64),
        suffix: around(strange.suffix ?? '').slice(0, 64),
        start: strange.start ?? 0,
        end: strange.end ?? (strange.start ?? 0) + exact.length,
      },
      colour: strange.colour,
      note: strange.note,
      tags: strange.tags,
      created,
      modified: strange.modified ?? created,
    });
    if (!page || !highlight) return false;
    const known = saved.get(id);
    if (known) known.highlights.push(highlight);
    else saved.set(id, { page, highlights: [highlight] });
    return true;
  }

  return { add, pages: (): SavedPage[] => [...saved.values()] };
}

/** What stands around a passage, with the space or line break that parts it from the passage. */
function around(raw: string): string {
  const short = raw.slice(0, 1_000);
  const { text } = canonicalText(short);
  const gap = (edge: string) => (edge.includes('\n') ? '\n' : edge ? ' ' : '');
  return text && gap(/^\s*/.exec(short)?.[0] ?? '') + text + gap(/\s*$/.exec(short)?.[0] ?? '');
}
