import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { exportForms, type ExportForm } from '@/core/highlights/export-highlights';
import { Dialog } from './dialog';

type Props = { onSave: (form: ExportForm) => void; onClose: () => void };

/** The forms highlights can be saved in, each with what it is good for. */
export function ExportDialog({ onSave, onClose }: Props) {
  const [form, setForm] = useState<ExportForm>('backup');
  return (
    <Dialog title={i18n.t('exchange.formsTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(form);
        }}
      >
        <fieldset class="forms" aria-label={i18n.t('exchange.formsTitle')}>
          {exportForms.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="form"
                value={each}
                checked={each === form}
                onChange={() => setForm(each)}
              />
              <span>
                {i18n.t(`exchange.forms.${each}`)}
                <small>{i18n.t(`exchange.forms.${each}Hint`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <p class="acts">
          <button type="submit" class="button" data-weight="main">
            {i18n.t('exchange.save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {i18n.t('exchange.cancel')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
