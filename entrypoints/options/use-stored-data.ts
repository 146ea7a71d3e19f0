import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import { saveFile } from '@/components/export/save-file';
import { useStored } from '@/components/ui/use-stored';
import { writeBackup } from '@/core/highlights/backup';
import type { StoredSize } from '@/core/settings/stored-part';
import { openHighlightsStore } from '@/platform/highlights-store';
import { measureStored } from '@/platform/measure-stored';
import { send } from '@/platform/messages';
import { highlightsRevision, lastBackup } from '@/platform/storage';

const highlights = openHighlightsStore();
/** A slider that is moved changes what is kept many times a second. */
const restMs = 300;

/** How much is kept of what, a copy of the highlights, and the end of all of it. */
export function useStoredData() {
  const [sizes, setSizes] = useState<StoredSize[] | 'failed' | null>(null);
  const revision = useStored(highlightsRevision);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const measure = () =>
      void highlights.then(measureStored).then(
        (found) => !isOver && setSizes(found),
        (error: unknown) => {
          console.error('LeanRead could not measure what is kept.', error);
          if (!isOver) setSizes('failed');
        },
      );
    const plan = () => {
      clearTimeout(timer);
      timer = setTimeout(measure, restMs);
    };
    measure();
    browser.storage.onChanged.addListener(plan);
    return () => {
      isOver = true;
      clearTimeout(timer);
      browser.storage.onChanged.removeListener(plan);
    };
  }, [revision]);

  return {
    sizes,
    /** Null while it is not known. */
    highlightCount: Array.isArray(sizes)
      ? (sizes.find(({ part }) => part === 'highlights')?.count ?? 0)
      : null,
    saveHighlights: async (): Promise<void> => {
      // First: what is saved while the copy is made may not be in it, and must not pass for copied.
      const copied = await highlightsRevision.read();
      const now = new Date();
      const text = writeBackup(await (await highlights).all(), now);
      const name = `leanread-highlights-${now.toISOString().slice(0, 10)}.leanread.json`;
      saveFile(document.body, name, text, 'json');
      await lastBackup.write({ atMs: now.getTime(), revision: copied });
    },
    deleteEverything: () => send('deleteEverything', []),
  };
}
