import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { numberWords } from '@/components/ui/number-words';
import type { Highlight } from '@/core/highlights/highlight';

type Changes = Partial<Pick<Highlight, 'colour' | 'note' | 'tags'>>;
/** Told of each that is on the disk: what fails half-way has done the half of it. */
type OnDone = (id: string) => void;
/** What was done to a highlight; no changes, that it was removed. */
type Done = { before: Highlight; changes: Changes | null };

/** What is written down; each answers when the disk has all of it that is still there. */
export type LibraryEdits = {
  onChange: (changes: readonly { id: string; changes: Changes }[], onDone: OnDone) => Promise<void>;
  onRemove: (ids: readonly string[], onDone: OnDone) => Promise<void>;
  /** Takes back what was done to highlights, and nothing that was done to them since. */
  onPutBack: (done: readonly Done[], onDone: OnDone) => Promise<void>;
};

type Undo = { words: string; done: readonly Done[] };

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

  /** Answers what is on the disk, and whether it is all there is to do. */
  const run = async (count: number, doing: (onDone: OnDone) => Promise<void>) => {
    const begun = performance.now();
    const ids = new Set<string>();
    let hasFailed = false;
    say('');
    try {
      await doing((id) => {
        ids.add(id);
        if (performance.now() - begun > sayAfterMs)
          setProgress(i18n.t('library.bulk.working', [numberWords(ids.size), numberWords(count)]));
      });
    } catch (error) {
      console.error('LeanRead could not change the library.', error);
      hasFailed = true;
      if (ids.size === 0) say(i18n.t('library.notChanged'));
    }
    setProgress(null);
    if (ids.size === 0 && !hasFailed) say(i18n.t('reader.notSaved.gone'));
    const partly = hasFailed
      ? i18n.t('library.bulk.partly', [numberWords(ids.size), numberWords(count)])
      : '';
    return { ids, partly };
  };

  const change = async (
    highlights: readonly Highlight[],
    changesOf: (highlight: Highlight) => Changes,
    words?: 'library.colourSaved' | 'library.noteSaved',
  ): Promise<boolean> => {
    const wishes = highlights
      .filter(({ id }) => !gone.current.has(id))
      .map((before) => ({ id: before.id, before, changes: changesOf(before) }));
    if (wishes.length === 0) return true;
    const { ids, partly } = await run(wishes.length, (onDone) => onChange(wishes, onDone));
    if (ids.size === 0) return false;
    setUndo({
      done: wishes.filter(({ id }) => ids.has(id)),
      words: partly || (words ? i18n.t(words) : i18n.t('library.bulk.changed', ids.size)),
    });
    return true;
  };

  const remove = async (highlights: readonly Highlight[]) => {
    const wishes = highlights.map(({ id }) => id);
    for (const id of wishes) gone.current.add(id);
    const { ids, partly } = await run(wishes.length, (onDone) => onRemove(wishes, onDone));
    for (const id of wishes) if (!ids.has(id)) gone.current.delete(id);
    if (ids.size === 0) return;
    const words =
      ids.size === 1 ? i18n.t('library.removed') : i18n.t('library.bulk.removed', ids.size);
    setUndo({
      done: highlights.filter(({ id }) => ids.has(id)).map((before) => ({ before, changes: null })),
      words: partly || words,
    });
  };

  const takeBack = async (then: () => void) => {
    if (!undo) return;
    const { done } = undo;
    const { ids, partly } = await run(done.length, (onDone) => onPutBack(done, onDone));
    for (const id of ids) gone.current.delete(id);
    // What could not be gone back stays open.
    const left = done.filter(({ before }) => !ids.has(before.id));
    if (partly) {
      if (ids.size > 0) setUndo({ done: left, words: partly });
      return;
    }
    setUndo(null);
    if (ids.size === 0) return;
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
