import { i18n } from '@/components/ui/i18n';
import type { SaveRefusal } from '@/core/highlights/save-refusal';

/** Why the words were not kept. Spelled out: Chrome takes no hyphen in the name of a message. */
export function notSavedWords(why: SaveRefusal): string {
  switch (why) {
    case 'empty':
      return i18n.t('reader.notSaved.empty');
    case 'too-short':
      return i18n.t('reader.notSaved.tooShort');
    case 'too-long':
      return i18n.t('reader.notSaved.tooLong');
    case 'outside':
      return i18n.t('reader.notSaved.outside');
    case 'in-field':
      return i18n.t('reader.notSaved.inField');
    case 'in-frame':
      return i18n.t('reader.notSaved.inFrame');
    case 'private-window':
      return i18n.t('reader.notSaved.privateWindow');
    case 'gone':
      return i18n.t('reader.notSaved.gone');
    case 'storage-failed':
      return i18n.t('reader.notSaved.storageFailed');
  }
}
