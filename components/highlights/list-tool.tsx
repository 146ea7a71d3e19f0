import { i18n } from '@/components/ui/i18n';
import type { ComponentChildren } from 'preact';
import type { ReaderTool } from '@/components/reader/reader-tool';

/** The passages saved for this page, as one of the reader's tools. */
export const listTool = (list: ComponentChildren): ReaderTool => ({
  id: 'passages',
  icon: 'passages',
  label: i18n.t('marking.list'),
  shortcut: 'v',
  panel: () => (
    <>
      <h2 class="unseen">{i18n.t('marking.list')}</h2>
      {list}
    </>
  ),
});
