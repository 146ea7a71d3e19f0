import { dateText } from '@/components/reader/date-text';
import { i18n } from '@/components/ui/i18n';

/**
 * Has the browser load what it only loads when it is first used, its calendar and our messages: 40 ms of
 * the first frame, taken while the person still looks at the popup. On the main thread either way.
 */
export function prepareWords(): void {
  dateText('2000-01-01');
  i18n.t('extName');
}
