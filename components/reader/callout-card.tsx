import { i18n } from '@/components/ui/i18n';
import { SourceEvidence } from '@/components/sources/source-evidence';
import { SourceFlag } from '@/components/sources/source-flag';
import { SourceName } from '@/components/sources/source-name';
import { SourcePosition } from '@/components/sources/source-position';
import { shownText } from '@/core/sources/shown-text';
import type { Voice } from './order-voices';

type Props = {
  voice: Voice;
  lit: boolean;
  /** The age of a publication counts from here. */
  thisYear: number;
  onLight: (lit: boolean) => void;
  onFocus: () => void;
  onJump: () => void;
};

/** Says what the article says, in its words. Never that it is right, and never how good the source is. */
export function CalloutCard({ voice, lit, thisYear, onLight, onFocus, onJump }: Props) {
  const { source, attribution, first } = voice;
  const words = attribution.claim.map((span) => shownText(span.text)).join(' … ');
  return (
    <li
      class="card"
      data-kind={source.kind}
      data-weight={first ? (source.expert ? 'full' : 'light') : 'again'}
      data-lit={lit}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
    >
      {first && <p class="lead-in">{i18n.t('reader.card.cites')}</p>}
      <SourceName source={source} attribution={attribution} whole={first} />
      {first && <SourcePosition source={source} />}
      <button
        type="button"
        class="words"
        data-key={voice.key}
        data-mode={attribution.mode}
        title={i18n.t('reader.card.jump')}
        onFocus={onFocus}
        onClick={onJump}
      >
        <span class="mode">{i18n.t(`reader.card.mode.${attribution.mode}`)}</span>
        {words && <bdi class="claim">{words}</bdi>}
      </button>
      <SourceEvidence attribution={attribution} thisYear={thisYear} />
      {first && <SourceFlag source={source} />}
    </li>
  );
}
