import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { useModal } from '@/components/ui/use-modal';

type Props = { title: string; onClose: () => void; children: ComponentChildren };

/** A window over the page; Escape, its button and a press beside it close it. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useModal(dialog);
  return (
    <dialog
      class="exchange-dialog"
      ref={dialog}
      tabIndex={-1}
      aria-labelledby="exchange-dialog-title"
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div>
        <header>
          <h2 id="exchange-dialog-title">{title}</h2>
          <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={i18n.t('exchange.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
