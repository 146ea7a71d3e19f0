import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { AskFirst } from './ask-first';

type Props = {
  /** Answers whether all of it is gone. */
  onDelete: () => Promise<boolean>;
  onSaveOptions: () => Promise<void>;
  /** Null where there is nothing to save. */
  onSaveHighlights: (() => Promise<void>) | null;
};

/** Everything that is kept goes, after one more question and with a copy offered first. */
export function DeleteAll({ onDelete, onSaveOptions, onSaveHighlights }: Props) {
  const [state, setState] = useState<'calm' | 'working' | 'done' | 'failed' | 'not-saved'>('calm');
  const heading = useRef<HTMLHeadingElement>(null);
  const run = async () => {
    // The buttons go away while it is done.
    heading.current?.focus();
    setState('working');
    setState((await onDelete().catch(() => false)) ? 'done' : 'failed');
  };
  const save = (doing: () => Promise<void>) =>
    void doing().catch((error: unknown) => {
      console.error('LeanRead could not save a copy before everything is deleted.', error);
      setState('not-saved');
    });
  return (
    <div class="data-part delete-all">
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('options.deleteAll.title')}
      </h3>
      <p class="hint">{i18n.t('options.deleteAll.hint')}</p>
      {state !== 'working' && (
        <AskFirst
          words={i18n.t('options.deleteAll.open')}
          no={i18n.t('options.deleteAll.no')}
          yes={i18n.t('options.deleteAll.yes')}
          onYes={() => void run()}
        >
          <p>
            <strong>{i18n.t('options.deleteAll.ask')}</strong>
          </p>
          <p>{i18n.t('options.deleteAll.gone')}</p>
          <p>{i18n.t('options.deleteAll.stays')}</p>
          <p id="options-copy-first">{i18n.t('options.deleteAll.first')}</p>
          <p class="acts" role="group" aria-labelledby="options-copy-first">
            <button type="button" class="button" onClick={() => save(onSaveOptions)}>
              {i18n.t('settingsFile.save')}
            </button>
            {onSaveHighlights && (
              <button type="button" class="button" onClick={() => save(onSaveHighlights)}>
                {i18n.t('options.copies.save')}
              </button>
            )}
          </p>
        </AskFirst>
      )}
      {(state === 'failed' || state === 'not-saved') && (
        <p class="note" role="alert">
          {i18n.t(state === 'failed' ? 'options.deleteAll.failed' : 'exchange.saveFailed')}
        </p>
      )}
      <p role="status">
        {state === 'working' && i18n.t('options.deleteAll.working')}
        {state === 'done' && i18n.t('options.deleteAll.done')}
      </p>
    </div>
  );
}
