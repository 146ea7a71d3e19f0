import type { RefObject } from 'preact';
import { i18n } from '@/components/ui/i18n';
import { saveFile } from '@/components/export/save-file';
import { articleOf } from '@/components/reader/article-of';
import { focusBlock } from '@/components/reader/paragraphs';
import type { ReaderProps } from '@/components/reader/reader-props';
import type { ReaderAttribution } from '@/components/reader/reader-callout';
import type { ReaderTool } from '@/components/reader/reader-tool';
import { showHeading } from '@/components/reader/show-passage';
import type { CitedFile } from './cited-props';
import { SourcesPanel } from './sources-panel';

type Given = Pick<
  ReaderProps,
  'article' | 'body' | 'callouts' | 'supported' | 'references' | 'thisYear' | 'cited'
> & {
  root: RefObject<HTMLElement>;
  onGo: (attribution: ReaderAttribution) => void;
  onCopy: (text: string) => void;
  say: (words: string, isVisible?: boolean) => void;
};

/** All that the article leans on, in one list. */
export function sourcesTool({
  cited,
  references,
  root,
  onGo,
  onCopy,
  say,
  ...shown
}: Given): ReaderTool {
  const goTo = (element: HTMLElement | null | undefined) => {
    if (root.current && element) showHeading(element, root.current);
  };
  const take = async (kind: CitedFile, onText: (text: string) => void) => {
    try {
      if (cited) onText(await cited.text(kind));
    } catch (error) {
      console.error('LeanRead could not write the list of who is cited.', error);
      say(i18n.t('reader.take.failed'), true);
    }
  };
  const save = (kind: CitedFile) =>
    void take(kind, (text) => {
      const at = root.current;
      const name = cited?.fileName(kind);
      if (!at || name === undefined) return;
      saveFile(at, name, text, kind);
      say(i18n.t('reader.take.saved', [name]), true);
    });
  return {
    id: 'sources',
    icon: 'cited',
    label: i18n.t('reader.cited'),
    shortcut: 'c',
    panel: (close) => {
      const closing =
        <T extends unknown[]>(doing: (...given: T) => void) =>
        (...given: T) => {
          close();
          doing(...given);
        };
      return (
        <SourcesPanel
          {...shown}
          cited={cited}
          referenceCount={references.length}
          onGo={closing(onGo)}
          onGoTo={closing((element: HTMLElement) => {
            goTo(element.closest<HTMLElement>('p, li, dd, td, blockquote, figcaption') ?? element);
          })}
          onReferences={closing(() => {
            const list = articleOf(shown.body)?.querySelector<HTMLElement>('.references h2');
            if (list) focusBlock(list);
            goTo(list);
          })}
          onCopy={closing(() => void take('md', onCopy))}
          onSave={closing(save)}
        />
      );
    },
  };
}
