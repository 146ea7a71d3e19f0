import { i18n } from '@/components/ui/i18n';
import { relationWords } from '@/components/reader/relation-words';
import type { CitedFile } from '@/components/sources/cited-props';
import { dateText } from '@/components/reader/date-text';
import type { CitedWork } from '@/core/sources/cited-works';
import { sourcesMarkdown } from '@/core/sources/sources-markdown';
import { worksBibtex } from '@/core/sources/works-bibtex';
import { worksCsl } from '@/core/sources/works-csl';
import type { ReadyPage } from './read-page';

/** The list of who is cited, as each kind of file holds it; every one says which article says so. */
export function takeSources({
  article,
  callouts,
  works,
  parts,
}: ReadyPage): Record<CitedFile, () => string> {
  const citedIn = [
    `“${article.title}”`,
    parts[0]?.url,
    article.published && dateText(article.published),
  ]
    .filter(Boolean)
    .join(', ');
  const noteOf = ({ namedWith }: CitedWork) =>
    [
      i18n.t('reader.sources.asCited', [citedIn]),
      ...(namedWith.length > 0 ? [i18n.t('reader.sources.namedWith', [namedWith.join('; ')])] : []),
    ].join(' ');
  return {
    md: () =>
      sourcesMarkdown(callouts, works, {
        title: i18n.t('reader.cited'),
        about: `${i18n.t('reader.sources.asCited', [citedIn])} ${i18n.t('reader.sources.about')}`,
        groups: {
          experts: i18n.t('reader.sources.groups.experts'),
          studies: i18n.t('reader.sources.groups.studies'),
          organisations: i18n.t('reader.sources.groups.organisations'),
          others: i18n.t('reader.sources.groups.others'),
          unnamed: i18n.t('reader.sources.groups.unnamed'),
        },
        works: i18n.t('reader.sources.worksTitle'),
        modes: {
          direct: i18n.t('reader.card.mode.direct'),
          mixed: i18n.t('reader.card.mode.mixed'),
          indirect: i18n.t('reader.card.mode.indirect'),
        },
        relation: relationWords,
        notLinked: i18n.t('reader.card.notLinked'),
      }),
    bib: () => worksBibtex(works, noteOf),
    json: () => worksCsl(works, noteOf),
  };
}
