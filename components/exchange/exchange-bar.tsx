import { useState } from 'preact/hooks';
import { dayWords } from '@/components/ui/day-words';
import { i18n } from '@/components/ui/i18n';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';
import type { ExchangeProps } from './exchange-props';
import './exchange.css';

/** Keeping a copy of everything, handing it to other programs, and bringing in what is theirs. */
export function ExchangeBar(props: ExchangeProps) {
  const { count, backup, where, onExport, onRead, onTake, onGiveBack } = props;
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  const [said, say] = useState('');
  const [canUndo, setCanUndo] = useState(false);

  const save = async (form: Parameters<typeof onExport>[0]) => {
    setOpen(null);
    setCanUndo(false);
    try {
      await onExport(form);
      say(i18n.t('exchange.saved'));
    } catch (error) {
      console.error('LeanRead could not write the file.', error);
      say(i18n.t('exchange.saveFailed'));
    }
  };
  const undo = async () => {
    const isUndone = await onGiveBack();
    // The way back stays until it has been gone.
    setCanUndo(!isUndone);
    say(i18n.t(isUndone ? 'exchange.undone' : 'exchange.undoFailed'));
  };

  return (
    <section class="exchange" aria-labelledby="exchange-title">
      <h2 id="exchange-title" class="unseen">
        {i18n.t('exchange.title')}
      </h2>
      <p class="soft">
        {count > 0 && `${whereWords(where)} `}
        {backup
          ? i18n.t('exchange.last', [dayWords(backup.atMs)])
          : count > 0 && i18n.t('exchange.never')}
        {backup?.isOld && count > 0 && ` ${i18n.t('exchange.old')}`}
      </p>
      <p class="acts">
        {count > 0 && (
          <>
            <button type="button" class="button" onClick={() => void save('backup')}>
              {i18n.t('exchange.saveCopy')}
            </button>
            <button
              type="button"
              class="button"
              aria-haspopup="dialog"
              onClick={() => setOpen('export')}
            >
              {i18n.t('exchange.moreForms')}
            </button>
          </>
        )}
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => setOpen('import')}
        >
          {i18n.t('exchange.bringIn')}
        </button>
      </p>
      <div class="told" role="status">
        {said}
        {canUndo && (
          <button type="button" class="button" onClick={() => void undo()}>
            {i18n.t('exchange.undo')}
          </button>
        )}
      </div>
      {open === 'export' && (
        <ExportDialog onSave={(form) => void save(form)} onClose={() => setOpen(null)} />
      )}
      {open === 'import' && (
        <ImportDialog
          {...props}
          onRead={(file) => {
            // What is read now takes the place of what could be taken back.
            setCanUndo(false);
            say('');
            return onRead(file);
          }}
          onTake={async (preview) => {
            if (!(await onTake())) return false;
            const taken = preview.added + preview.changed;
            setOpen(null);
            setCanUndo(true);
            say(i18n.t('exchange.done', taken));
            return true;
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

function whereWords(where: ExchangeProps['where']): string {
  if (where === 'on-server') return i18n.t('exchange.onServer');
  return i18n.t(where === 'in-sync' ? 'exchange.inSync' : 'exchange.safe');
}
