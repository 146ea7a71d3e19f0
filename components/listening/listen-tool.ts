import { i18n } from '@/components/ui/i18n';
import { focusedBlock } from '@/components/reader/paragraphs';
import type { ReaderTool } from '@/components/reader/reader-tool';
import type { Listener } from './use-listening';

/** Reads aloud, from the paragraph with the focus or from what is in view. */
export function listenTool(listener: Listener, body: Element): ReaderTool {
  const isPlaying = listener.reading?.state === 'playing';
  return {
    id: 'listen',
    icon: 'listen',
    label: i18n.t(
      isPlaying
        ? 'reader.listen.pause'
        : listener.reading
          ? 'reader.listen.play'
          : 'reader.listen.start',
    ),
    shortcut: 's',
    pressed: listener.isOpen,
    onPress: () => listener.toggle(focusedBlock(body)),
  };
}
