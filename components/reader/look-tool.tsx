import { i18n } from '@/components/ui/i18n';
import type { LookChoice } from './look-choice';
import { LookPanel } from './look-panel';
import type { ReaderTool } from './reader-tool';

/** How the article looks. */
export function lookTool(choice: LookChoice): ReaderTool {
  return {
    id: 'look',
    icon: 'look',
    label: i18n.t('look.title'),
    shortcut: 'a',
    panel: () => <LookPanel {...choice} />,
  };
}
