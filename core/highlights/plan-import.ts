import type { Highlight, PageRecord, SavedPage } from './highlight';
import { joinWords } from './join-words';
import { mergePageRecords } from './merge';
import { passageKey } from './passage-key';

/** What an import would do, before it does it: `same` is here already, as it is there or later. */
export type ImportPlan = {
  pages: PageRecord[];
  added: Highlight[];
  /** As they will be, with what they were. */
  changed: { before: Highlight; after: Highlight }[];
  same: number;
};

/**
 * Merges by id, where the later change stays, then by page and passage, where the note and the tags of both
 * stay. Nothing that is here is ever lost by it.
 */
export function planImport(here: readonly SavedPage[], incoming: readonly SavedPage[]): ImportPlan {
  const byId = new Map<string, Highlight>();
  const pageOf = new Map<string, string>();
  const byPassage = new Map<string, Highlight>();
  for (const { page, highlights } of here) {
    for (const identity of page.identities) pageOf.set(identity, page.id);
    for (const highlight of highlights) {
      byId.set(highlight.id, highlight);
      byPassage.set(passageKey(page.id, highlight.anchor), highlight);
    }
  }
  const added = new Map<string, Highlight>();
  const changed = new Map<string, { before: Highlight; after: Highlight }>();
  const pages = new Map<string, PageRecord>();
  let same = 0;

  for (const { page, highlights } of incoming) {
    const pageId = page.identities.map((identity) => pageOf.get(identity)).find(Boolean) ?? page.id;
    let tellsNews = false;
    for (const theirs of highlights) {
      const moved = { ...theirs, page: pageId };
      const key = passageKey(pageId, moved.anchor);
      const ours = byId.get(theirs.id) ?? byPassage.get(key);
      const next = ours
        ? ours.id === theirs.id
          ? laterOf(ours, moved)
          : joinWords(ours, moved)
        : moved;
      if (ours && isSame(ours, next)) {
        same += 1;
        continue;
      }
      byId.set(next.id, next);
      byPassage.set(key, next);
      tellsNews = true;
      if (!ours || added.has(next.id)) added.set(next.id, next);
      // Two rows of one file may change the same highlight: what it was before all of them counts.
      else changed.set(next.id, { before: changed.get(next.id)?.before ?? ours, after: next });
    }
    const named = {
      ...page,
      id: pageId,
      identities: [...new Set([pageId, ...page.identities])],
    };
    const known = pages.get(pageId);
    if (tellsNews) pages.set(pageId, known ? mergePageRecords(known, named) : named);
    for (const identity of page.identities) if (!pageOf.has(identity)) pageOf.set(identity, pageId);
  }
  return {
    pages: [...pages.values()],
    added: [...added.values()],
    changed: [...changed.values()],
    same,
  };
}

const laterOf = (ours: Highlight, theirs: Highlight): Highlight =>
  theirs.modified > ours.modified ? theirs : ours;

const isSame = (one: Highlight, two: Highlight): boolean =>
  one === two || JSON.stringify(one) === JSON.stringify(two);
