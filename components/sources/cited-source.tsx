import { i18n } from '@/components/ui/i18n';
import type { ReaderAttribution, ReaderCallout } from '@/components/reader/reader-callout';
import { lookUps } from '@/core/sources/look-ups';
import { shownText } from '@/core/sources/shown-text';
import { SourceEvidence } from './source-evidence';
import { SourceFlag } from './source-flag';
import { SourceName } from './source-name';
import { SourcePosition } from './source-position';

type Props = {
  callout: ReaderCallout;
  thisYear: number;
  onGo: (attribution: ReaderAttribution) => void;
};

/** A source with every passage it speaks for; each leads to its place in the text. */
export function CitedSource({ callout: { source, attributions }, thisYear, onGo }: Props) {
  const searches = lookUps(source, attributions);
  return (
    <li data-kind={source.kind}>
      <SourceName source={source} attribution={attributions[0]} whole />
      <SourcePosition source={source} />
      <SourceFlag source={source} />
      <ul class="claims">
        {attributions.map((attribution, i) => (
          <li key={i}>
            <button
              type="button"
              class="passage"
              data-mode={attribution.mode}
              title={i18n.t('reader.card.jump')}
              onClick={() => onGo(attribution)}
            >
              <span class="mode">{i18n.t(`reader.card.mode.${attribution.mode}`)}</span>
              <bdi class="claim">{wordsOf(attribution)}</bdi>
            </button>
            <SourceEvidence attribution={attribution} thisYear={thisYear} />
          </li>
        ))}
      </ul>
      {searches.length > 0 && (
        <p class="look-up">
          <span class="soft">{i18n.t('reader.sources.search')}</span>
          {searches.map(({ where, href }) => (
            <a key={where} href={href} target="_blank" rel="noopener noreferrer">
              {i18n.t(`reader.sources.where.${where}`)}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

/** Where the claim stands elsewhere the words that name the source lead there. */
const wordsOf = ({ claim, mention }: ReaderAttribution): string =>
  (claim.length > 0 ? claim : [mention]).map(({ text }) => shownText(text)).join(' … ');
