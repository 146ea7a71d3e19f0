import type { RefObject } from 'preact';
import { i18n } from '@/components/ui/i18n';
import type { ReaderTool } from '@/components/reader/reader-tool';
import { saveFile } from './save-file';
import { TakePanel } from './take-panel';
import type { TakeProps, Wish } from './take-props';

type Given = {
  take: TakeProps;
  root: RefObject<HTMLElement>;
  /** What is selected now. */
  selected: () => Range | null;
  hasNotes: boolean;
  onCopy: (text: string) => void;
  say: (words: string, isVisible?: boolean) => void;
};

/** The article to be kept: copied, saved, printed. */
export function takeTool({ take, root, selected, hasNotes, onCopy, say }: Given): ReaderTool {
  const save = (kind: 'md' | 'html', wish: Wish) => {
    const at = root.current;
    if (!at) return;
    const name = take.fileName(kind);
    saveFile(at, name, kind === 'md' ? take.markdown(wish) : take.html(wish), kind);
    say(i18n.t('reader.take.saved', [name]), true);
  };
  return {
    id: 'take',
    icon: 'take',
    label: i18n.t('reader.take.title'),
    shortcut: 'e',
    panel: (close) => (
      <TakePanel
        range={selected()}
        hasNotes={hasNotes}
        onDo={(doing, wish) => {
          close();
          if (doing === 'copy') onCopy(take.markdown(wish));
          else if (doing === 'print') take.print();
          else save(doing, wish);
        }}
      />
    ),
  };
}
