import type { Anchor } from '@/core/anchors/quote';
import type { Highlight, PageRecord, SavedPage } from './highlight';
import { isSamePassage } from './is-same-passage';
import { joinWords } from './join-words';
import { mergePageRecords } from './merge';

/** What an import would do, before it does it: `same` is here already, as it is there or later. */
export type ImportPlan = {
  pages: PageRecord[];
  added: Highlight[];
  /** As they will be, with what they were. */
  changed: { before: Highlight; after: Highlight }[];
  same: number;
};

/**
 * Merges by id, where the later mark stays, then by page and passage, where that stays which is here. Note and
 * tags of both stay in either case: nothing that is here, or comes, is ever lost by it.
 */
export function planImport(here: readonly SavedPage[], incoming: readonly SavedPage[]): ImportPlan {
  const byId = new Map<string, Highlight>();
  const pageOf = new Map<string, string>();
  const byWords = new Map<string, Set<string>>();
  const wordsOf = (page: string, { anchor }: Highlight) => {
    const key = `${page}\n${anchor.exact}`;
    const known = byWords.get(key) ?? new Set<string>();
    byWords.set(key, known);
    return known;
  };
  for (const { page, highlights } of here) {
    for (const identity of page.identities) pageOf.set(identity, page.id);
    for (const highlight of highlights) {
      byId.set(highlight.id, highlight);
      wordsOf(page.id, highlight).add(highlight.id);
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
      const ofWords = wordsOf(pageId, moved);
      const ours =
        byId.get(theirs.id) ??
        samePlace(
          [...ofWords].flatMap((id) => byId.get(id) ?? []),
          moved,
        );
      const next = !ours
        ? moved
        : ours.id === theirs.id && theirs.modified > ours.modified
          ? joinWords(moved, ours)
          : joinWords(ours, moved);
      if (ours && isSame(ours, next)) {
        same += 1;
        continue;
      }
      byId.set(next.id, next);
      ofWords.add(next.id);
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

/**
 * Which of those with the same words it is. Other programs keep less of what stands around a passage than we do,
 * or nothing: where that fits several, it is none of them unless one says it all already.
 */
function samePlace(ofWords: readonly Highlight[], theirs: Highlight): Highlight | undefined {
  const fitting = ofWords.filter((ours) => isSamePassage(ours, theirs, agree));
  return fitting.length < 2
    ? fitting[0]
    : (fitting.find((ours) => isSamePassage(ours, theirs)) ??
        fitting.find((ours) => isSame(ours, joinWords(ours, theirs))));
}

/** As far as both tell of it: the ends of what stands before, the beginnings of what stands behind. */
function agree(one: Anchor, two: Anchor): boolean {
  const [before, before2, after, after2] = [one.prefix, two.prefix, one.suffix, two.suffix].map(
    // Whether a block ends there is not known to every program.
    (around) => around.replace(/\s+/g, ''),
  ) as [string, string, string, string];
  return (
    (before.endsWith(before2) || before2.endsWith(before)) &&
    (after.startsWith(after2) || after2.startsWith(after))
  );
}

const isSame = (one: Highlight, two: Highlight): boolean =>
  one === two || JSON.stringify(one) === JSON.stringify(two);
