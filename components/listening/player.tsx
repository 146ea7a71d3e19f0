import { useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { ToolPanel } from '@/components/reader/tool-panel';
import { Tool } from '@/components/reader/tool';
import { Icon } from '@/components/ui/icon';
import type { Listening } from '@/core/listening/listening';
import { nextSpeed } from '@/core/listening/speeds';
import { NoVoice } from './no-voice';
import type { Trouble } from './read-aloud';
import type { Listener } from './use-listening';
import { VoicePanel } from './voice-panel';

type Props = {
  listener: Listener;
  chosen: Listening;
  lang: string;
  /** The language of the reader's own words; the browser's if left out. */
  onClose: () => void;
};

/** The bar at the foot of the reader while it reads aloud. Says nothing itself: a voice is enough. */
export function Player({ listener, chosen, lang, onClose }: Props) {
  const { reading, voices } = listener;
  const [isOpen, setOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const isPlaying = reading?.state === 'playing';
  const closePanel = () => {
    setOpen(false);
    bar.current?.querySelector<HTMLElement>('[data-tool=voice]')?.focus();
  };
  return (
    <div
      ref={bar}
      class="player"
      role="region"
      aria-label={i18n.t('reader.listen.player')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        closePanel();
      }}
    >
      {listener.isAway && isPlaying && (
        <button type="button" class="back-to-voice" onClick={listener.back}>
          {i18n.t('reader.listen.back')}
        </button>
      )}
      {voices?.length === 0 ? (
        <NoVoice lang={lang} />
      ) : (
        <>
          {reading?.trouble && (
            <p class="trouble" role="alert">
              {troubleWords(reading.trouble)}
            </p>
          )}
          <div class="group" role="group" aria-label={i18n.t('reader.listen.player')}>
            <Tool
              icon="previous"
              label={i18n.t('reader.listen.previous')}
              shortcut="k"
              onPress={() => listener.step(-1)}
            />
            <Tool
              id="play"
              icon={isPlaying ? 'pause' : 'play'}
              label={i18n.t(isPlaying ? 'reader.listen.pause' : 'reader.listen.play')}
              shortcut="s"
              onPress={() => listener.toggle(null)}
            />
            <Tool
              icon="next"
              label={i18n.t('reader.listen.next')}
              shortcut="j"
              onPress={() => listener.step(1)}
            />
          </div>
          <div class="group" role="group" aria-label={i18n.t('reader.listen.speed')}>
            <Tool
              icon="minus"
              label={i18n.t('reader.listen.slower')}
              shortcut=","
              disabled={nextSpeed(chosen.speed, -1) === null}
              onPress={() => listener.faster(-1)}
            />
            <output class="speed">{i18n.t('reader.listen.times', [String(chosen.speed)])}</output>
            <Tool
              icon="plus"
              label={i18n.t('reader.listen.faster')}
              shortcut="."
              disabled={nextSpeed(chosen.speed, 1) === null}
              onPress={() => listener.faster(1)}
            />
          </div>
          <button
            type="button"
            class="voice-name"
            data-tool="voice"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            title={i18n.t('reader.listen.settings')}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="voice" />
            <span class="unseen">{i18n.t('reader.listen.settings')}: </span>
            <span>{listener.voice?.name}</span>
          </button>
        </>
      )}
      <Tool icon="close" label={i18n.t('reader.listen.close')} shortcut="Esc" onPress={onClose} />
      {isOpen && (
        <ToolPanel label={i18n.t('reader.listen.settings')} onClose={() => setOpen(false)}>
          <VoicePanel listener={listener} chosen={chosen} />
        </ToolPanel>
      )}
    </div>
  );
}

function troubleWords(trouble: Trouble): string {
  if (trouble === 'no-answer') return i18n.t('reader.listen.noAnswer');
  if (trouble === 'refused') return i18n.t('reader.listen.refused');
  return i18n.t('reader.listen.failed');
}
