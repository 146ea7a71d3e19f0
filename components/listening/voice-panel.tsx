import { i18n } from '@/components/ui/i18n';
import type { Listening } from '@/core/listening/listening';
import type { Listener } from './use-listening';

type Props = { listener: Listener; chosen: Listening };

/** Which voice reads, and what it reads. Each change counts at once. */
export function VoicePanel({ listener: { voices, voice, choose, change }, chosen }: Props) {
  return (
    <div class="voice-panel">
      <label class="pick">
        <span>{i18n.t('reader.listen.voice')}</span>
        <select
          data-first=""
          value={voice?.voiceURI}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {voices?.map(({ voiceURI, name, lang }) => (
            <option key={voiceURI} value={voiceURI}>
              {`${name} (${lang.replaceAll('_', '-')})`}
            </option>
          ))}
        </select>
      </label>
      {(
        [
          ['readCaptions', i18n.t('reader.listen.readCaptions')],
          ['readTables', i18n.t('reader.listen.readTables')],
          ['pauseWhenHidden', i18n.t('reader.listen.pauseWhenHidden')],
        ] as const
      ).map(([key, label]) => (
        <label key={key} class="tick">
          <input
            type="checkbox"
            checked={chosen[key]}
            onChange={({ currentTarget }) => change({ [key]: currentTarget.checked })}
          />
          <span>{label}</span>
        </label>
      ))}
      <p class="hint">{i18n.t('reader.listen.local')}</p>
    </div>
  );
}
