import { i18n } from '#i18n';
import type { NoArticleReason } from '@/core/article/article';

/** Why there is nothing to read here, in one sentence and what becomes of the page. */
export function noArticleWords(why: NoArticleReason): string {
  return i18n.t(`reader.noArticle.${why}`);
}
