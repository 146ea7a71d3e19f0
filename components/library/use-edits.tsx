import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Highlight } from '@/core/highlights/highlight';

type Changes = Partial<Pick<Highlight, 'colour' | 'note' | 'tags'>>;
type OnProgress = (done: number) => void;

/** What is written down; each answers when the disk has all of it. */
export type LibraryEdits = {
  onChange: (
    changes: readonly { id: string; changes: Changes }[],
    onProgress: OnProgress,
  ) => Promise<void>;
  onRemove: (ids: readonly string[], onProgress: OnProgress) => Promise<void>;
  /** Puts highlights back as they were before they were changed or removed. */
  onPutBack: (before: readonly Highlight[], onProgress: OnProgress) => Promise<void>;
};

type Undo = { words: string; before: readonly Highlight[] };

/** What takes longer than this is shown to be going on, ms. */
const sayAfterMs = 500;
const saidForMs = 4_000;

/** Changes of one or many highlights, each with one undo and, where it takes long, with its progress. */
export function useEdits({ onChange, onRemove, onPutBack }: LibraryEdits) {
  const [undo, setUndo] = useState<Undo | null>(null);
  const [said, say] = useState('');
  const [progress, setProgress] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Deleted, or about to be: a note that was being written on one goes with it. */
  const gone = useRef(new Set<string>());

  // The pressed button may have gone with its card; what is wanted next is most likely the undo.
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (undo && isLost) button.current?.focus();
  }, [undo]);
  // Words fade; the undo stays until something else is done.
  useEffect(() => {
    const timer = setTimeout(() => say(''), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);

  const run = async (count: number, doing: (onProgress: OnProgress) => Promise<void>) => {
    const begun = performance.now();
    say('');
    try {
      await doing((done) => {
        if (performance.now() - begun > sayAfterMs)
          setProgress(i18n.t('library.bulk.working', [String(done), String(count)]));
      });
      return true;
    } catch (error) {
      console.error('LeanRead could not change the library.', error);
      say(i18n.t('library.notChanged'));
      return false;
    } finally {
      setProgress(null);
    }
  };

  const change = async (
    highlights: readonly Highlight[],
    changesOf: (highlight: Highlight) => Changes,
    words?: 'library.colourSaved' | 'library.noteSaved',
  ): Promise<boolean> => {
    const before = highlights.filter(({ id }) => !gone.current.has(id));
    const { length } = before;
    if (length === 0) return true;
    const changes = before.map((highlight) => ({
      id: highlight.id,
      changes: changesOf(highlight),
    }));
    if (!(await run(length, (onProgress) => onChange(changes, onProgress)))) return false;
    setUndo({
      before,
      words: words ? i18n.t(words) : i18n.t('library.bulk.changed', length),
    });
    return true;
  };

  const remove = async (highlights: readonly Highlight[]) => {
    const ids = highlights.map(({ id }) => id);
    for (const id of ids) gone.current.add(id);
    if (!(await run(ids.length, (onProgress) => onRemove(ids, onProgress)))) {
      for (const id of ids) gone.current.delete(id);
      return;
    }
    setUndo({
      before: highlights,
      words:
        ids.length === 1 ? i18n.t('library.removed') : i18n.t('library.bulk.removed', ids.length),
    });
  };

  const takeBack = async (then: () => void) => {
    if (!undo) return;
    const { before } = undo;
    if (!(await run(before.length, (onProgress) => onPutBack(before, onProgress)))) return;
    for (const { id } of before) gone.current.delete(id);
    setUndo(null);
    say(i18n.t('library.backAgain'));
    then();
  };

  return {
    undo,
    say,
    change,
    remove,
    toast: (onUndone: () => void) => (
      <div
        class="toast"
        role="status"
        data-shown={undo !== null || said !== '' || progress !== null}
      >
        <span>{progress ?? (said || undo?.words)}</span>
        {/* Only beside its own words: “Copied.” is nothing to take back. */}
        {undo && progress === null && said === '' && (
          <button type="button" class="button" ref={button} onClick={() => void takeBack(onUndone)}>
            {i18n.t('library.undo')}
          </button>
        )}
      </div>
    ),
  };
}
