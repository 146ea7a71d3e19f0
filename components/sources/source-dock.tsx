import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { Voice } from '@/components/reader/order-voices';
import { Icon } from '@/components/ui/icon';
import { themeStyle } from '@/components/ui/theme-style';
import type { Look } from '@/core/look/look';
import { shownText } from '@/core/sources/shown-text';
import { SourceEvidence } from './source-evidence';
import { SourceFlag } from './source-flag';
import { SourceName } from './source-name';
import { SourcePosition } from './source-position';

type Props = {
  look: Look;
  /** What is marked on the page, in its order. */
  voices: readonly Voice[];
  /** `Voice.key` of the one that is looked at. */
  current: string | null;
  /** Said while none is looked at. */
  summary: string;
  thisYear: number;
  onCurrent: (key: string) => void;
  onClose: () => void;
};

/** In a corner of the page: who is cited for the passage one points at, and the way to the next. */
export function SourceDock({
  look,
  voices,
  current,
  summary,
  thisYear,
  onCurrent,
  onClose,
}: Props) {
  const dock = useRef<HTMLElement>(null);
  useEffect(() => dock.current?.focus({ preventScroll: true }), []);
  const at = voices.findIndex(({ key }) => key === current);
  const voice = voices[at];
  const step = (by: 1 | -1) => {
    const next = voices[at === -1 && by === -1 ? voices.length - 1 : at + by];
    if (next) onCurrent(next.key);
  };
  return (
    <section
      ref={dock}
      class="dock"
      tabIndex={-1}
      aria-label={i18n.t('reader.cited')}
      data-theme={look.theme}
      style={themeStyle(look)}
      onKeyDown={(event) => {
        const { key, altKey, ctrlKey, metaKey } = event;
        if (altKey || ctrlKey || metaKey) return;
        if (key === 'Escape') onClose();
        else if (key === 'n' || key === 'ArrowDown') step(1);
        else if (key === 'p' || key === 'ArrowUp') step(-1);
        else return;
        // The arrows would move the page away from the passage they lead to; its own keys are none of ours.
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <header>
        <h2>{i18n.t('reader.card.cites')}</h2>
        {voices.length > 0 && (
          <>
            <p class="soft at">
              {i18n.t('reader.picture.count', [
                at === -1 ? '–' : String(at + 1),
                String(voices.length),
              ])}
            </p>
            <DockButton
              icon="back"
              label={i18n.t('reader.sources.previous')}
              isOff={at === 0}
              onPress={() => step(-1)}
            />
            <DockButton
              icon="forward"
              label={i18n.t('reader.sources.next')}
              isOff={at === voices.length - 1}
              onPress={() => step(1)}
            />
          </>
        )}
        <DockButton icon="close" label={i18n.t('reader.sources.close')} onPress={onClose} />
      </header>
      <div class="said" aria-live="polite">
        {voice ? (
          <>
            <SourceName source={voice.source} attribution={voice.attribution} whole />
            <SourcePosition source={voice.source} />
            <p class="words">
              <span class="mode">{i18n.t(`reader.card.mode.${voice.attribution.mode}`)}</span>
              <bdi class="claim">
                {voice.attribution.claim.map(({ text }) => shownText(text)).join(' … ')}
              </bdi>
            </p>
            <SourceEvidence attribution={voice.attribution} thisYear={thisYear} />
            <SourceFlag source={voice.source} />
          </>
        ) : (
          <p>{summary}</p>
        )}
      </div>
    </section>
  );
}

type ButtonProps = {
  icon: 'back' | 'forward' | 'close';
  label: string;
  isOff?: boolean;
  onPress: () => void;
};

function DockButton({ icon, label, isOff, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      // Not `disabled`: that would throw away the focus of whoever pressed it last.
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
