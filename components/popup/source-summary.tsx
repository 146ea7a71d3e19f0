import { i18n } from '#i18n';
import type { SourceCount } from '@/core/sources/source';

type Props = { sources: SourceCount | null; highlights: number };

/** Who speaks in the article, counted, never judged; and what was marked on it. */
export function SourceSummary({ sources, highlights }: Props) {
  return (
    <dl class="summary">
      {sources && (
        <>
          <div>
            <dt>{i18n.t('popup.experts')}</dt>
            <dd>{joined(speakers(sources))}</dd>
          </div>
          <div>
            <dt>{i18n.t('popup.evidence')}</dt>
            <dd>{joined(evidence(sources))}</dd>
          </div>
        </>
      )}
      <div>
        <dt>{i18n.t('popup.marked')}</dt>
        <dd>{counted('highlights', highlights)[0] ?? i18n.t('popup.sources.noHighlights')}</dd>
      </div>
    </dl>
  );
}

function speakers(count: SourceCount): string[] {
  return [
    ...(count.experts === 0 ? [i18n.t('popup.sources.noExpert')] : []),
    ...counted('experts', count.experts),
    ...counted('outside', count.outside),
    ...counted('unnamed', count.unnamed),
  ];
}

function evidence(count: SourceCount): string[] {
  if (count.studies + count.publications + count.linked === 0) {
    return [i18n.t('popup.sources.noEvidence')];
  }
  return [
    ...counted('studies', count.studies),
    ...counted('publications', count.publications),
    ...(count.linked === 0 ? [i18n.t('popup.sources.notLinked')] : []),
    ...counted('linked', count.linked),
  ];
}

type Counted =
  'experts' | 'outside' | 'unnamed' | 'studies' | 'publications' | 'linked' | 'highlights';

function counted(what: Counted, count: number): string[] {
  return count > 0 ? [i18n.t(`popup.sources.${what}`, count, [String(count)])] : [];
}

/** A dot stands between words in every language; a comma does not. */
function joined(words: string[]): string {
  return words.join(' · ');
}
