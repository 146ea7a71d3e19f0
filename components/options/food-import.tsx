import { useEffect, useRef, useState } from 'preact/hooks';
import { numberWords } from '@/components/ui/number-words';
import { i18n } from '@/components/ui/i18n';
import type { FoodFileProblem, ImportedNote } from '@/core/foods/food-file';
import './food-import.css';

export type FoodFileAnswer =
  { ok: true; count: number } | { ok: false; name: string; why: FoodFileProblem };

type Watch = { onProgress: (share: number, foods: number) => void; signal: AbortSignal };

type Props = {
  imported: ImportedNote;
  /** Reads the files and keeps their foods instead of those before; rejects where it was stopped. */
  onImport: (files: File[], watch: Watch) => Promise<FoodFileAnswer>;
  /** Answers whether it was done: the device may write nothing any more. */
  onRemove: () => Promise<boolean>;
  /** Has back what the last import or removal took away, and answers whether it has. */
  onUndo: () => Promise<boolean>;
};

const address = 'https://fdc.nal.usda.gov/download-datasets';

/** The popup’s link leads here. */
const titleId = 'food-import-title';

/** Shorter work needs no bar: it would only flicker. */
const patienceMs = 500;

const problemKeys = {
  'not-a-table': 'foodImport.problem.notATable',
  'too-large': 'foodImport.problem.tooLarge',
  broken: 'foodImport.problem.broken',
  half: 'foodImport.problem.half',
  'not-kept': 'foodImport.problem.notKept',
} as const satisfies Record<FoodFileProblem, string>;

type Reading = { share: number; foods: number; isLong: boolean };

/** Brings in the foods of a file of the USDA, says how far it is, and takes them out again. */
export function FoodImport({ imported, onImport, onRemove, onUndo }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState('');
  const [canUndo, setCanUndo] = useState(false);

  useEffect(() => {
    // The page is drawn after its address was looked up, so nobody else goes there.
    if (location.hash === `#${titleId}`) title.current?.scrollIntoView();
    // A page that is left reads no further.
    return () => stop.current?.abort();
  }, []);

  const take = async (files: File[]) => {
    if (files.length === 0 || reading) return;
    const controller = (stop.current = new AbortController());
    const late = setTimeout(() => setReading((now) => now && { ...now, isLong: true }), patienceMs);
    setProblem(null);
    setCanUndo(false);
    say('');
    setReading({ share: 0, foods: 0, isLong: false });
    try {
      const answer = await onImport(files, {
        signal: controller.signal,
        onProgress: (share, foods) => setReading((now) => now && { ...now, share, foods }),
      });
      if (answer.ok) {
        say(i18n.t('foodImport.done', answer.count));
        setCanUndo(true);
      } else setProblem(i18n.t(problemKeys[answer.why], [answer.name]));
    } catch {
      if (controller.signal.aborted) say(i18n.t('foodImport.stopped'));
      else setProblem(i18n.t('foodImport.problem.broken', [files[0]?.name ?? '']));
    } finally {
      clearTimeout(late);
      setReading(null);
    }
  };

  const change = async (isDone: Promise<boolean>, words: string, canUndoNext: boolean) => {
    setProblem(null);
    say('');
    // Whatever kept it from being done, it is said.
    if (await isDone.catch(() => false)) {
      say(words);
      setCanUndo(canUndoNext);
    } else setProblem(i18n.t('foodImport.problem.notChanged'));
  };
  const remove = () => change(onRemove(), i18n.t('foodImport.removed'), true);
  const undo = () => change(onUndo(), i18n.t('foodImport.undone'), false);

  return (
    <div class="food-import" role="group" aria-labelledby={titleId}>
      <h3 id={titleId} ref={title}>
        {i18n.t('foodImport.title')}
      </h3>
      <p class="hint">
        {i18n.t('foodImport.hint')}{' '}
        <a href={address} target="_blank" rel="noreferrer noopener">
          {i18n.t('foodImport.where')}
        </a>
      </p>
      {imported && (
        <p>
          {i18n.t('foodImport.has', imported.count, [numberWords(imported.count), imported.name])}
        </p>
      )}
      {problem !== null && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      {reading?.isLong ? (
        <div class="reading">
          <progress max={1} value={reading.share} aria-label={i18n.t('foodImport.reading')} />
          <span>{i18n.t('foodImport.percent', [String(Math.floor(100 * reading.share))])}</span>
          <button type="button" class="button" onClick={() => stop.current?.abort()}>
            {i18n.t('foodImport.stop')}
          </button>
        </div>
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button"
            disabled={reading !== null}
            onClick={() => picker.current?.click()}
          >
            {i18n.t(imported ? 'foodImport.chooseOther' : 'foodImport.choose')}
          </button>
          {imported && (
            <button
              type="button"
              class="button"
              data-weight="quiet"
              disabled={reading !== null}
              onClick={() => void remove()}
            >
              {i18n.t('foodImport.remove')}
            </button>
          )}
          {canUndo && (
            <button type="button" class="button" data-weight="quiet" onClick={() => void undo()}>
              {i18n.t('foodImport.undo')}
            </button>
          )}
        </div>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept=".zip,.json,.csv,.txt"
        aria-label={i18n.t('foodImport.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          void take(files);
        }}
      />
      <p class="hint" role="status">
        {said}
      </p>
    </div>
  );
}
