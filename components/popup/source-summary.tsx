import { i18n } from '@/components/ui/i18n';
import type { SourceCount } from '@/core/sources/source';

type Props = {
  sources: SourceCount | null;
  /** The article is still being read: the places are kept, so that nothing moves when the figures come. */
  waiting: boolean;
  highlights: number;
  /** Lists them on the page. */
  onList: () => void;
};

/** Who speaks in the article, counted, never judged; and what was marked on it. */
export function SourceSummary({ sources, waiting, highlights, onList }: Props) {
  const figure = (count: number | undefined) => (count === undefined ? '–' : String(count));
  return (
    <>
      <dl class="summary" aria-busy={waiting}>
        {(sources !== null || waiting) && (
          <>
            <Figure words={i18n.t('popup.sources.experts')} figure={figure(sources?.experts)} />
            <Figure
              words={i18n.t('popup.sources.outside')}
              figure={figure(sources?.outside)}
              part
            />
            <Figure words={i18n.t('popup.sources.unnamed')} figure={figure(sources?.unnamed)} />
            <Figure
              words={i18n.t('popup.sources.studies')}
              figure={figure(sources ? sources.studies + sources.publications : undefined)}
            />
            <Figure words={i18n.t('popup.sources.linked')} figure={figure(sources?.linked)} part />
          </>
        )}
        <Figure words={i18n.t('popup.sources.highlights')} figure={String(highlights)} />
      </dl>
      {highlights > 0 && (
        <button type="button" class="button list-highlights" onClick={onList}>
          {i18n.t('popup.listHighlights')}
        </button>
      )}
    </>
  );
}

/** `part`: counted in the line above already. */
function Figure({ words, figure, part }: { words: string; figure: string; part?: boolean }) {
  return (
    <div data-part={part}>
      <dt>{words}</dt>
      <dd>{figure}</dd>
    </div>
  );
}
