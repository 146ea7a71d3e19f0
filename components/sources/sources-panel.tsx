import { i18n } from '@/components/ui/i18n';
import type { ReaderAttribution, ReaderCallout } from '@/components/reader/reader-callout';
import type { Article } from '@/core/article/article';
import { subjectLookUp } from '@/core/sources/look-ups';
import { groupOf, sourceGroups } from '@/core/sources/sources-markdown';
import { BodyLinks } from './body-links';
import { CitedSource } from './cited-source';
import type { CitedFile, CitedProps } from './cited-props';
import { reviewLabel } from './review-label';
import { TakeSources } from './take-sources';

type Props = {
  article: Article;
  body: HTMLElement;
  callouts: readonly ReaderCallout[];
  supported: boolean;
  referenceCount: number;
  thisYear: number;
  cited: CitedProps | undefined;
  onGo: (attribution: ReaderAttribution) => void;
  onGoTo: (element: HTMLElement) => void;
  onReferences: () => void;
  onCopy: () => void;
  onSave: (kind: CitedFile) => void;
};

/** Everybody the article lets speak, and everything it points to, each with the way to its place in the text. */
export function SourcesPanel({
  article,
  body,
  callouts,
  supported,
  thisYear,
  cited,
  ...on
}: Props) {
  const { byline, reviewer, title } = article;
  const subject = subjectLookUp(title);
  const hasExpert = callouts.some(({ source }) => groupOf(source) === 'experts');
  return (
    <div class="sources">
      <h2>{i18n.t('reader.cited')}</h2>
      <p class="soft">{i18n.t(supported ? 'reader.sources.about' : 'reader.notSupported')}</p>
      {supported && !hasExpert && <p class="none">{i18n.t('reader.strip.noExperts')}</p>}
      {sourceGroups.map((group) => {
        const own = callouts.filter(({ source }) => groupOf(source) === group);
        return own.length === 0 ? null : (
          <section key={group} data-group={group}>
            <h3>{i18n.t(`reader.sources.groups.${group}`)}</h3>
            <ul>
              {own.map((callout) => (
                <CitedSource
                  key={callout.id}
                  callout={callout}
                  thisYear={thisYear}
                  onGo={on.onGo}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <BodyLinks body={body} onGoTo={on.onGoTo} />
      {on.referenceCount > 0 && (
        <section>
          <h3>{i18n.t('reader.references')}</h3>
          <button type="button" class="button" onClick={on.onReferences}>
            {i18n.t('reader.sources.toReferences', on.referenceCount)}
          </button>
        </section>
      )}
      {(byline ?? reviewer) && (
        <section>
          <h3>{i18n.t('reader.sources.written')}</h3>
          {byline && <p>{i18n.t('reader.by', [byline])}</p>}
          {reviewer && (
            <p>
              <span class="soft">{reviewLabel(reviewer)} </span>
              <q>{reviewer}</q>
            </p>
          )}
        </section>
      )}
      {subject && (
        <section>
          <h3>{i18n.t('reader.sources.lookUp')}</h3>
          <p class="look-up">
            <a href={subject} target="_blank" rel="noopener noreferrer">
              {i18n.t('reader.sources.subject')}
            </a>
          </p>
          <p class="soft">{i18n.t('reader.sources.lookUpHint')}</p>
        </section>
      )}
      {cited && <TakeSources cited={cited} onCopy={on.onCopy} onSave={on.onSave} />}
    </div>
  );
}
