import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon, type IconName } from '@/components/ui/icon';
import { keepFocus } from './keep-focus';
import type { Picture } from './pictures';

type Props = {
  pictures: readonly Picture[];
  at: number;
  dir: 'ltr' | 'rtl';
  onGo: (step: 1 | -1) => void;
  onClose: () => void;
};

/** One picture as large as the window, with its caption. */
export function Lightbox({ pictures, at, dir, onGo, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  /** The picture that is shown in its own size; the next one fits the window again. */
  const [actual, setActual] = useState<number | null>(null);
  const picture = pictures[at];
  const isActual = actual === at;
  const toggleSize = () => setActual(isActual ? null : at);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  if (!picture) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of the reader rest while it is covered.
    event.stopPropagation();
    if (box.current) keepFocus(event, box.current);
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'Escape') onClose();
    else if (event.key === forward && !isActual) onGo(1);
    else if (event.key === back && !isActual) onGo(-1);
    else if (event.key === 'z') toggleSize();
    else return;
    event.preventDefault();
  };

  const count = i18n.t('reader.picture.count', [String(at + 1), String(pictures.length)]);
  return (
    <div
      ref={box}
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={picture.alt || i18n.t('reader.picture.one')}
      tabIndex={-1}
      dir={dir}
      onKeyDown={onKeyDown}
    >
      <div
        class="stage"
        data-zoom={isActual ? 'actual' : 'fit'}
        // In its own size it may be larger than the window: the arrow keys move it.
        tabIndex={isActual ? 0 : -1}
        onClick={({ target, currentTarget }) => {
          if (target === currentTarget) onClose();
          else toggleSize();
        }}
      >
        <img src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      </div>
      <div class="bar">
        <p class="caption" aria-live="polite">
          {pictures.length > 1 && <span class="count">{count}</span>}
          <bdi>{picture.caption || picture.alt}</bdi>
        </p>
        {pictures.length > 1 && (
          <>
            <Press
              icon="back"
              label={i18n.t('reader.picture.previous')}
              isOff={at === 0}
              onPress={() => onGo(-1)}
            />
            <Press
              icon="forward"
              label={i18n.t('reader.picture.next')}
              isOff={at === pictures.length - 1}
              onPress={() => onGo(1)}
            />
          </>
        )}
        <Press
          icon={isActual ? 'fit' : 'actual'}
          label={i18n.t(isActual ? 'reader.picture.fit' : 'reader.picture.actual')}
          onPress={toggleSize}
        />
        <Press icon="close" label={i18n.t('reader.picture.close')} onPress={onClose} />
      </div>
    </div>
  );
}

type PressProps = {
  icon: IconName;
  label: string;
  isOff?: boolean;
  onPress: () => void;
};

function Press({ icon, label, isOff = false, onPress }: PressProps) {
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      // Not `disabled`: that would throw away the focus of whoever pressed it last.
      aria-disabled={isOff}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
