import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import type { Article, ArticleImage } from '@/core/article/article';
import type { SourceCount } from '@/core/sources/source';
import { dateText } from './date-text';
import { readingMinutes } from './reading-minutes';
import { SourceStrip } from './source-strip';

type Props = {
  article: Article;
  count: SourceCount | null;
  supported: boolean;
  /** Opens the list of all that is cited. */
  onSources: () => void;
};

export function ArticleHead({ article, count, supported, onSources }: Props) {
  const minutes = readingMinutes(article);
  const { title, subtitle, byline, reviewer, published, updated, leadImage } = article;
  return (
    <header class="head">
      <h1>{title}</h1>
      {subtitle && <p class="subtitle">{subtitle}</p>}
      {(byline ?? published ?? updated ?? minutes) && (
        <p class="byline" {...ourLanguage()}>
          {byline && <span>{i18n.t('reader.by', [byline])}</span>}
          {published && <span>{dateText(published)}</span>}
          {updated && updated !== published && (
            <span>{i18n.t('reader.updated', [dateText(updated)])}</span>
          )}
          {minutes && <span>{i18n.t('reader.minutes', minutes)}</span>}
        </p>
      )}
      {reviewer && (
        <p class="byline">
          <span>{reviewer}</span>
        </p>
      )}
      {count && <SourceStrip count={count} supported={supported} onSources={onSources} />}
      {leadImage && <Lead image={leadImage} />}
    </header>
  );
}

function Lead({ image: { src, alt, caption } }: { image: ArticleImage }) {
  return (
    <figure class="lead">
      <img src={src} alt={alt} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
