import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStored } from '@/components/ui/use-stored';
import type { LibraryEdits } from '@/components/library/use-edits';
import { applyChanges } from '@/core/highlights/apply-changes';
import type { Highlight, SavedPage } from '@/core/highlights/highlight';
import { countChange } from '@/platform/count-change';
import type { HighlightsStore } from '@/platform/highlights-store';
import { highlightsRevision } from '@/platform/storage';

/** All that is saved, and the ways to change it. What this window writes is not read anew: it is known. */
export function useLibrary(store: HighlightsStore) {
  const [pages, setPages] = useState<SavedPage[]>();
  const [hasFailed, setFailed] = useState(false);
  const revision = useStored(highlightsRevision);
  const own = useRef<number>();

  useEffect(() => {
    if (revision === undefined || revision === own.current) return;
    store.all().then(setPages, (error: unknown) => {
      console.error('LeanRead could not open the library.', error);
      setFailed(true);
    });
  }, [revision, store]);

  const edits = useMemo((): LibraryEdits => {
    /** Shows what was written, however far that went, and tells every other window. */
    const told = async (written: readonly Highlight[], removed: readonly string[]) => {
      setPages((before) => before && applyChanges(before, { written, removed }));
      own.current = await countChange();
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

  return { pages, hasFailed, edits };
}
