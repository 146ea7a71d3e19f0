import { i18n } from '@/components/ui/i18n';
import { Keys } from './key-list';
import type { ReaderTool } from './reader-tool';

/** All keys of the reader, those of its other tools among them. */
export function keysTool(tools: readonly ReaderTool[]): ReaderTool {
  return {
    id: 'keys',
    icon: 'keys',
    label: i18n.t('reader.keys.title'),
    shortcut: '?',
    // In a low window the list is scrolled, and there is nothing in it to come to by Tab.
    panel: () => (
      <div class="all-keys" tabIndex={0} data-first>
        <Keys tools={tools} />
      </div>
    ),
  };
}
