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
  const save = (kind: 'md' | 'html', text: string) => {
    const at = root.current;
    if (!at) return;
    const name = take.fileName(kind);
    saveFile(at, name, text, kind);
    say(i18n.t('reader.take.saved', [name]), true);
  };
  const make = async (doing: 'copy' | 'md' | 'html', wish: Wish) => {
    try {
      const taken = await take.taken();
      const text = doing === 'html' ? taken.html(wish) : taken.markdown(wish);
      if (doing === 'copy') onCopy(text);
      else save(doing, text);
    } catch (error) {
      console.error('LeanRead could not make the article ready to be taken away.', error);
      say(i18n.t('reader.take.failed'), true);
    }
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
        onOpen={take.prepare}
        onDo={(doing, wish) => {
          close();
          if (doing === 'print') take.print();
          else void make(doing, wish);
        }}
      />
    ),
  };
}
