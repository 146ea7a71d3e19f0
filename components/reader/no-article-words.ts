import { i18n } from '@/components/ui/i18n';
import type { NoArticleReason } from '@/core/article/article';

// Spelled out: Chrome takes no hyphen in the name of a message.
const words: Record<NoArticleReason, () => string> = {
  empty: () => i18n.t('reader.noArticle.empty'),
  'not-html': () => i18n.t('reader.noArticle.notHtml'),
  'no-text': () => i18n.t('reader.noArticle.noText'),
  'too-large': () => i18n.t('reader.noArticle.tooLarge'),
  frame: () => i18n.t('reader.noArticle.frame'),
};

/** Why there is nothing to read, in a sentence for the notice. */
export function noArticleWords(why: NoArticleReason): string {
  return words[why]();
}
