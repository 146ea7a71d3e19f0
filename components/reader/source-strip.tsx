import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import type { SourceCount } from '@/core/sources/source';

type Props = {
  count: SourceCount;
  /** False where the language is not one in which sources are looked for. */
  supported: boolean;
  /** Opens the list of all that is cited. */
  onSources: () => void;
};

/** Who speaks in this article, in figures. Counts only: never a verdict. */
export function SourceStrip({ count, supported, onSources }: Props) {
  return (
    <div class="figures" {...ourLanguage()}>
      <ul class="strip" aria-label={i18n.t('reader.stripLabel')}>
        {stripPhrases(count, supported).map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
      <button type="button" class="to-list" aria-keyshortcuts="c" onClick={onSources}>
        {i18n.t('reader.sources.open')}
      </button>
    </div>
  );
}

/** What is said of it, one sentence a figure. */
export function stripPhrases(count: SourceCount, supported: boolean): string[] {
  if (!supported) return [i18n.t('reader.notSupported')];
  const { experts, outside, unnamed } = count;
  return [
    experts > 0 ? say('reader.strip.experts', experts) : i18n.t('reader.strip.noExperts'),
    ...(outside > 0 ? [say('reader.strip.outside', outside)] : []),
    ...(unnamed > 0 ? [say('reader.strip.unnamed', unnamed)] : []),
    ...evidence(count),
  ];
}

/** Studies and publications share one count of links; it is said once, after both. */
function evidence({ studies, publications, linked }: SourceCount): string[] {
  const named = [
    ...(studies > 0 ? [say('reader.strip.studies', studies)] : []),
    ...(publications > 0 ? [say('reader.strip.publications', publications)] : []),
  ];
  const [first, ...more] = named;
  if (!first) return [];
  const total = studies + publications;
  const isNone = linked === 0;
  const isAll = linked >= total;
  if (more.length > 0) {
    if (isNone) return [...named, i18n.t('reader.strip.noneLinked')];
    if (isAll) return [...named, i18n.t('reader.strip.allLinked')];
    // “of them” would be read as the publications alone.
    const words = i18n.t('reader.strip.someLinked', [String(linked), String(total)]);
    return [...named, words];
  }
  if (isNone) return [`${first}, ${i18n.t('reader.strip.notLinked')}`];
  return [
    `${first}, ${isAll ? i18n.t('reader.strip.isLinked') : say('reader.strip.linked', linked)}`,
  ];
}

type Counted = keyof SourceCount;

function say(key: `reader.strip.${Counted}`, count: number): string {
  return i18n.t(key, count);
}
