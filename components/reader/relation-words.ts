import { i18n } from '@/components/ui/i18n';
import type { Relation } from '@/core/sources/source';

/** How a source stands to what it speaks about. Spelled out: Chrome takes no hyphen in the name of a message. */
export function relationWords(relation: Exclude<Relation, 'unknown'>): string {
  switch (relation) {
    case 'author-of-study':
      return i18n.t('reader.card.relation.authorOfStudy');
    case 'outside':
      return i18n.t('reader.card.relation.outside');
    case 'interest':
      return i18n.t('reader.card.relation.interest');
  }
}
