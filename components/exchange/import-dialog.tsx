import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { BadRecord } from '@/core/highlights/backup';
import { Dialog } from './dialog';
import type { ExchangeProps, ImportPreview, ImportProblem } from './exchange-props';

type Props = Pick<ExchangeProps, 'isPrivate' | 'onRead'> & {
  onTake: (preview: ImportPreview) => Promise<boolean>;
  onClose: () => void;
};

const problemKeys = {
  'not-json': 'exchange.problem.notJson',
  'other-format': 'exchange.problem.otherFormat',
  'newer-version': 'exchange.problem.newerVersion',
  'too-large': 'exchange.problem.tooLarge',
  unreadable: 'exchange.problem.unreadable',
  'not-kept': 'exchange.problem.notKept',
} as const satisfies Record<ImportProblem, string>;

const whyKeys = {
  'not-a-page': 'exchange.why.notAPage',
  'not-a-highlight': 'exchange.why.notAHighlight',
  'other-page': 'exchange.why.otherPage',
  'newer-version': 'exchange.why.newerVersion',
  'no-passage': 'exchange.why.noPassage',
} as const satisfies Record<BadRecord['why'], string>;

/** More rows than a person reads; the file has them all. */
const badAtMost = 50;

/** A file is chosen, what it holds is told, and only then is it brought in. */
export function ImportDialog({ isPrivate, onRead, onTake, onClose }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const [doing, setDoing] = useState<'reading' | 'writing' | null>(null);
  const [problem, setProblem] = useState<ImportProblem | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  useEffect(() => {
    if (preview) told.current?.focus();
  }, [preview]);

  const read = async (file: File) => {
    setProblem(null);
    setPreview(null);
    setDoing('reading');
    const answer = await onRead(file).catch((error: unknown) => {
      console.error('LeanRead could not read the file.', error);
      return { ok: false, why: 'unreadable' } as const;
    });
    setDoing(null);
    if (answer.ok) setPreview(answer.preview);
    else setProblem(answer.why);
  };
  const take = async (shown: ImportPreview) => {
    setDoing('writing');
    const isKept = await onTake(shown).catch((error: unknown) => {
      console.error('LeanRead could not bring the file in.', error);
      return false;
    });
    setDoing(null);
    if (isKept) return;
    setPreview(null);
    setProblem('not-kept');
  };

  return (
    <Dialog title={i18n.t('exchange.inTitle')} onClose={onClose}>
      <p class="soft">{i18n.t(isPrivate ? 'exchange.private' : 'exchange.inHint')}</p>
      {!isPrivate && (
        <p class="acts">
          <input
            ref={picker}
            type="file"
            hidden
            accept=".json,.jsonld,.csv,application/json,text/csv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // The same file may be chosen again after it was mended.
              if (file) void read(file).finally(() => (currentTarget.value = ''));
            }}
          />
          <button
            type="button"
            class="button"
            data-weight={preview ? undefined : 'main'}
            disabled={doing !== null}
            onClick={() => picker.current?.click()}
          >
            {i18n.t('exchange.choose')}
          </button>
        </p>
      )}
      <p role="status" class="soft">
        {doing && i18n.t(`exchange.${doing}`)}
      </p>
      {problem && (
        <p class="note" role="alert">
          {i18n.t(problemKeys[problem])}
        </p>
      )}
      {preview && (
        <div class="preview" tabIndex={-1} ref={told}>
          <p>{i18n.t('exchange.found', [preview.name])}</p>
          <ul>
            {(['added', 'changed', 'same'] as const).map(
              (kind) =>
                preview[kind] > 0 && (
                  <li key={kind}>{i18n.t(`exchange.${kind}`, preview[kind])}</li>
                ),
            )}
          </ul>
          <BadList bad={preview.bad} />
          {preview.added + preview.changed > 0 ? (
            <p class="acts">
              <button
                type="button"
                class="button"
                data-weight="main"
                disabled={doing !== null}
                onClick={() => void take(preview)}
              >
                {i18n.t('exchange.take')}
              </button>
              <button type="button" class="button" onClick={onClose}>
                {i18n.t('exchange.cancel')}
              </button>
            </p>
          ) : (
            preview.same > 0 && <p>{i18n.t('exchange.nothingNew')}</p>
          )}
        </div>
      )}
    </Dialog>
  );
}

function BadList({ bad }: { bad: readonly BadRecord[] }) {
  if (bad.length === 0) return null;
  return (
    <details>
      <summary>{i18n.t('exchange.bad', bad.length)}</summary>
      <p class="soft">{i18n.t('exchange.badHint')}</p>
      <ul class="bad">
        {bad.slice(0, badAtMost).map(({ where, why }) => (
          <li key={where}>
            <code>{where}</code> {i18n.t(whyKeys[why])}
          </li>
        ))}
      </ul>
      {bad.length > badAtMost && (
        <p class="soft">{i18n.t('exchange.badMore', [String(bad.length - badAtMost)])}</p>
      )}
    </details>
  );
}
