import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';

export type SettingsFileAnswer =
  | { ok: true; taken: number; newer: number }
  | { ok: false; why: 'not-json' | 'other-format' | 'newer-version' };

export type SettingsFileProps = {
  onExport: (withFigures: boolean) => Promise<void>;
  onImport: (file: File) => Promise<SettingsFileAnswer>;
  onUndo: () => Promise<void>;
};

const problemKeys = {
  'not-json': 'settingsFile.problem.notJson',
  'other-format': 'settingsFile.problem.otherFormat',
  'newer-version': 'settingsFile.problem.newerVersion',
} as const;

/** All options in a file, for another device or a new profile, and back from one. */
export function SettingsFile({ onExport, onImport, onUndo }: SettingsFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [withFigures, setFigures] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, say] = useState('');
  const [canUndo, setCanUndo] = useState(false);

  const take = async (file: File) => {
    setProblem(null);
    setCanUndo(false);
    say('');
    const done = await tried(onImport(file));
    if (!done) return setProblem(i18n.t('settingsFile.problem.notKept'));
    const { answer } = done;
    if (!answer.ok) return setProblem(i18n.t(problemKeys[answer.why]));
    const newer = answer.newer > 0 ? ` ${i18n.t('settingsFile.newer')}` : '';
    say(i18n.t(answer.taken > 0 ? 'settingsFile.done' : 'settingsFile.nothing') + newer);
    setCanUndo(answer.taken > 0);
  };
  const save = async () => {
    setProblem(null);
    if (!(await tried(onExport(withFigures)))) setProblem(i18n.t('exchange.saveFailed'));
  };
  const undo = async () => {
    setProblem(null);
    // The way back stays until it has been gone.
    if (!(await tried(onUndo()))) return setProblem(i18n.t('exchange.undoFailed'));
    setCanUndo(false);
    say(i18n.t('settingsFile.undone'));
  };

  return (
    <div class="data-part">
      <h3>{i18n.t('settingsFile.title')}</h3>
      <p class="hint">{i18n.t('settingsFile.hint')}</p>
      <label class="tick">
        <input
          type="checkbox"
          checked={withFigures}
          onChange={({ currentTarget }) => setFigures(currentTarget.checked)}
        />
        <span>{i18n.t('settingsFile.withFigures')}</span>
      </label>
      <p class="acts">
        <button type="button" class="button" onClick={() => void save()}>
          {i18n.t('settingsFile.save')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file).finally(() => (currentTarget.value = ''));
          }}
        />
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {i18n.t('settingsFile.bringIn')}
        </button>
      </p>
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
      <div class="acts" role="status">
        {said}
        {canUndo && (
          <button type="button" class="button" onClick={() => void undo()}>
            {i18n.t('settingsFile.undo')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Null where it failed, which is never swallowed. */
const tried = <T,>(doing: Promise<T>): Promise<{ answer: T } | null> =>
  doing.then(
    (answer) => ({ answer }),
    (error: unknown) => {
      console.error('LeanRead could not do that with a file of options.', error);
      return null;
    },
  );
