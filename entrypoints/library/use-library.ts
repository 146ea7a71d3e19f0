import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import type { LibraryEdits } from '@/components/library/use-edits';
import { applyChanges } from '@/core/highlights/apply-changes';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { tellChange } from '@/platform/count-change';
import type { HighlightsStore } from '@/platform/highlights-store';
import { highlightsRevision } from '@/platform/storage';

/** As much as fills the first window. */
const firstHighlights = 40;

/**
 * All that is saved, and the ways to change it; the latest of it first, while the rest is being read. What this
 * window writes is not read anew: it is known.
 */
export function useLibrary(store: HighlightsStore) {
  const [shelf, setShelf] = useState<Shelf>();
  const [hasFailed, setFailed] = useState(false);
  const revision = useStored(highlightsRevision);
  const own = useRef<number>();
  const isWhole = useRef(false);

  useEffect(() => {
    if (revision === undefined || revision === own.current) return;
    let isLatest = true;
    const read = async () => {
      if (!isWhole.current) {
        const { pages, total } = await store.latest(firstHighlights);
        if (isLatest) setShelf({ pages, total, isWhole: false });
        // It is painted before the rest is asked for: the disk answers one after the other.
        await new Promise((resolve) => setTimeout(resolve));
      }
      const pages = await store.all();
      if (!isLatest) return;
      isWhole.current = true;
      setShelf({ pages, total: countIn(pages), isWhole: true });
    };
    read().catch((error: unknown) => {
      console.error('LeanRead could not open the library.', error);
      setFailed(true);
    });
    return () => void (isLatest = false);
  }, [revision, store]);

  const edits = useMemo((): LibraryEdits => {
    /** Shows what was written, however far that went, and tells every other window. */
    const told = async (written: readonly Highlight[], removed: readonly string[]) => {
      setShelf((before) => before && changed(before, { written, removed }));
      const counted = await tellChange();
      // What is being read may be older than this: then it is read once more.
      if (isWhole.current && counted !== undefined) own.current = counted;
    };
    return {
      async onChange(wishes, onDone) {
        const written: Highlight[] = [];
        try {
          for (const { id, changes } of wishes) {
            const after = await store.update(id, changes);
            if (!after) continue;
            written.push(after);
            onDone(id);
          }
        } finally {
          await told(written, []);
        }
      },
      async onRemove(ids, onDone) {
        const removed: string[] = [];
        try {
          for (const id of ids) {
            await store.remove(id);
            removed.push(id);
            onDone(id);
          }
        } finally {
          await told([], removed);
        }
      },
      async onPutBack(done, onDone) {
        const written: Highlight[] = [];
        try {
          for (const { before, changes } of done) {
            const after = await (changes ? store.undo(before, changes) : store.restore(before));
            if (!after) continue;
            written.push(after);
            onDone(before.id);
          }
        } finally {
          await told(written, []);
        }
      },
    };
  }, [store]);

  return { shelf, hasFailed, edits };
}

/** What of the saved is known so far, and how many highlights there are in all. */
type Shelf = { pages: SavedPage[]; total: number; isWhole: boolean };

function changed(shelf: Shelf, changes: Parameters<typeof applyChanges>[1]): Shelf {
  const pages = applyChanges(shelf.pages, changes);
  return { ...shelf, pages, total: shelf.total + countIn(pages) - countIn(shelf.pages) };
}

const countIn = (pages: readonly SavedPage[]): number =>
  pages.reduce((sum, { highlights }) => sum + highlights.length, 0);
