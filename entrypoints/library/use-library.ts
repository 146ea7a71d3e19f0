import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import type { LibraryEdits } from '@/components/library/use-edits';
import { applyChanges } from '@/core/highlights/apply-changes';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { countChange } from '@/platform/count-change';
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
      const counted = await countChange();
      // What is being read may be older than this: then it is read once more.
      if (isWhole.current) own.current = counted;
    };
    const each = async <T>(
      all: readonly T[],
      doing: (one: T) => Promise<void>,
      onProgress: (done: number) => void,
      onEnd: () => Promise<void>,
    ) => {
      try {
        for (const [i, one] of all.entries()) {
          await doing(one);
          onProgress(i + 1);
        }
      } finally {
        await onEnd();
      }
    };
    return {
      async onChange(wishes, onProgress) {
        const written: Highlight[] = [];
        const change = async ({ id, changes }: (typeof wishes)[number]) => {
          const after = await store.update(id, changes);
          if (after) written.push(after);
        };
        await each(wishes, change, onProgress, () => told(written, []));
        if (written.length === 0) throw new Error('What was to be changed is deleted.');
      },
      async onRemove(ids, onProgress) {
        const removed: string[] = [];
        const remove = async (id: string) => {
          await store.remove(id);
          removed.push(id);
        };
        await each(ids, remove, onProgress, () => told([], removed));
      },
      async onPutBack(before, onProgress) {
        const written: Highlight[] = [];
        const putBack = async (highlight: Highlight) => {
          await store.restore(highlight);
          written.push(highlight);
        };
        await each(before, putBack, onProgress, () => told(written, []));
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
