import { i18n } from '@/components/ui/i18n';
import type { PageKind } from '@/core/article/page-kind';

const kinds: Record<PageKind['kind'], () => string> = {
  article: () => i18n.t('popup.readerHint'),
  home: () => i18n.t('popup.kind.home'),
  listing: () => i18n.t('popup.kind.listing'),
  search: () => i18n.t('popup.kind.search'),
  product: () => i18n.t('popup.kind.product'),
  forum: () => i18n.t('popup.kind.forum'),
  documentation: () => i18n.t('popup.kind.documentation'),
  service: () => i18n.t('popup.kind.service'),
  other: () => i18n.t('popup.notAnArticle'),
};

/** The sign that decided, in words for people: what the page says of itself, its address, its shape. */
function becauseWords(because: string): string | null {
  if (/-data$|^open-graph$/.test(because)) return i18n.t('popup.because.told');
  if (/-address$|^front-page$/.test(because)) return i18n.t('popup.because.address');
  switch (because) {
    case 'links':
    case 'cards':
      return i18n.t('popup.because.links');
    case 'posts':
      return i18n.t('popup.because.posts');
    case 'cart':
      return i18n.t('popup.because.cart');
    case 'code':
      return i18n.t('popup.because.code');
    case 'little-text':
      return i18n.t('popup.because.littleText');
    default:
      return null;
  }
}

/** What the page is, what tells, and that the reader can be tried all the same. */
export function pageKindWords({ kind, isArticle, because }: PageKind): string {
  if (isArticle) return kinds.article();
  const why = becauseWords(because);
  return [kinds[kind](), why, i18n.t('popup.tryAnyway')].filter((one) => one !== null).join(' ');
}
