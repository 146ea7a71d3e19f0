import { i18n } from '@/components/ui/i18n';
import { Outline } from './outline';
import type { ReaderTool } from './reader-tool';

type Given = {
  headings: readonly HTMLElement[];
  current: Element | null;
  onGo: (heading: HTMLElement) => void;
  /** Given where the sections stand beside the article: leads the focus there. */
  onFocus?: (() => void) | undefined;
};

/** Fewer sections are seen at a glance. */
export const worthIt = 3;

/** The sections of the article; none where there are too few to need a list. */
export function outlineTool({ headings, current, onGo, onFocus }: Given): ReaderTool[] {
  if (headings.length < worthIt) return [];
  const tool = {
    id: 'outline',
    icon: 'list',
    label: i18n.t('reader.outline'),
    shortcut: 'o',
  } as const;
  if (onFocus) return [{ ...tool, onPress: onFocus }];
  return [
    {
      ...tool,
      panel: (close) => (
        <Outline
          headings={headings}
          current={current}
          onGo={(heading) => {
            close();
            onGo(heading);
          }}
        />
      ),
    },
  ];
}
