import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { useModal } from '@/components/ui/use-modal';
import { themeStyle } from '@/components/ui/theme-style';
import { defaultLook } from '@/core/look/look';
import type { Look } from '@/core/look/look';
import { keepFocus } from './keep-focus';

type Props = {
  /** A plain sentence: what cannot be done, and why. */
  message: string;
  look?: Look;
  onClose: () => void;
};

/** Shown in place of the reader when there is nothing it can show. */
export function Notice({ message, look = defaultLook, onClose }: Props) {
  const panel = useRef<HTMLDialogElement>(null);
  const messageId = useId();
  useModal(panel);
  useEffect(() => panel.current?.querySelector('button')?.focus(), []);
  return (
    <dialog
      ref={panel}
      class="notice"
      role="alertdialog"
      aria-label={i18n.t('reader.product')}
      aria-describedby={messageId}
      data-theme={look.theme}
      style={themeStyle(look)}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (panel.current) keepFocus(event, panel.current);
      }}
    >
      <div class="panel">
        <p class="product">{i18n.t('reader.product')}</p>
        <p id={messageId}>{message}</p>
        <button type="button" class="button" data-weight="main" onClick={onClose}>
          {i18n.t('reader.back')}
        </button>
      </div>
    </dialog>
  );
}
