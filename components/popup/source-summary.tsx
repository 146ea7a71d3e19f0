import { i18n } from '#i18n';
import type { SourceCount } from '@/core/sources/source';

type Props = { sources: SourceCount | null; highlights: number };

/** Who speaks in the article, counted, never judged; and what was marked on it. */
export function SourceSummary({ sources, highlights }: Props) {
  return (
    <ul class="summary">
      {sources && (
        <li>
          {sourceWords(sources).map((words) => (
            <span key={words}>{words}</span>
          ))}
        </li>
      )}
      <li>
        <span>
          {highlights === 0
            ? i18n.t('popup.noHighlights')
            : i18n.t('popup.highlights', highlights, [String(highlights)])}
        </span>
      </li>
    </ul>
  );
}

function sourceWords(count: SourceCount): string[] {
  const counted = (key: CountKey, n: number) =>
    n > 0 ? [i18n.t(`popup.sources.${key}`, n, [String(n)])] : [];
  const named = count.studies + count.publications;
  return [
    ...(count.experts === 0 ? [i18n.t('popup.sources.none')] : counted('experts', count.experts)),
    ...counted('outside', count.outside),
    ...counted('unnamed', count.unnamed),
    ...counted('studies', count.studies),
    ...counted('publications', count.publications),
    ...(named > 0 && count.linked === 0 ? [i18n.t('popup.sources.notLinked')] : []),
    ...counted('linked', count.linked),
  ];
}

type CountKey = 'experts' | 'outside' | 'unnamed' | 'studies' | 'publications' | 'linked';
