import { useEffect } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { CitedFile, CitedProps } from './cited-props';

type Props = { cited: CitedProps; onCopy: () => void; onSave: (kind: CitedFile) => void };

/** The list to be kept, in the forms that note programs and keepers of references read. */
export function TakeSources({ cited, onCopy, onSave }: Props) {
  const { prepare } = cited;
  useEffect(prepare, [prepare]);
  const hasWorks = cited.workCount > 0;
  const save = (kind: CitedFile, label: string) => (
    <button type="button" class="button" data-take={kind} onClick={() => onSave(kind)}>
      <Icon name="save" />
      {label}
    </button>
  );
  return (
    <section class="take-sources">
      <h3>{i18n.t('reader.sources.take')}</h3>
      <div class="ways">
        <button type="button" class="button" data-take="copy" onClick={onCopy}>
          <Icon name="copy" />
          {i18n.t('reader.sources.copy')}
        </button>
        {save('md', i18n.t('reader.sources.markdown'))}
        {hasWorks && save('bib', 'BibTeX')}
        {hasWorks && save('json', 'CSL-JSON')}
      </div>
      <p class="soft">
        {hasWorks
          ? i18n.t('reader.sources.works', cited.workCount)
          : i18n.t('reader.sources.noWorks')}
      </p>
    </section>
  );
}
