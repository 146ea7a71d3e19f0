import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';
import type { ReaderLife, ReaderNews } from './reader-life';

/** What is said where it was asked, at the end. */
type NewsAbove = Exclude<ReaderNews, 'no-other-way'>;

// Spelled out: Chrome takes no hyphen in the name of a message.
const news: Record<NewsAbove, () => string> = {
  'other-article': () => i18n.t('life.otherArticle'),
  'not-by-itself': () => i18n.t('life.notByItselfAnyMore'),
};

/** Why the reader stands here, above the article; and, at the foot, that the page below has changed. */
export function LifeLines({ life }: { life: ReaderLife }) {
  const above = life.news === 'no-other-way' ? null : life.news;
  return (
    <div class="life">
      {life.byItselfOn !== null && (
        <div class="by-itself" {...ourLanguage()}>
          <p>{i18n.t('life.byItself', [life.byItselfOn])}</p>
          <button type="button" class="button" onClick={life.onStopByItself}>
            {i18n.t('life.notByItself')}
          </button>
        </div>
      )}
      <p class={above ? 'news' : 'unseen'} role="status" {...ourLanguage()}>
        {above && news[above]()}
      </p>
      {life.hasChanged && (
        <div class="slip changed" role="status" {...ourLanguage()}>
          <p>{i18n.t('life.changed')}</p>
          <button type="button" class="button" onClick={life.onReadAgain}>
            {i18n.t('life.readAgain')}
          </button>
        </div>
      )}
    </div>
  );
}
