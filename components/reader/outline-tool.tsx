import { i18n } from '#i18n';
import { Outline } from './outline';
import type { ReaderTool } from './reader-tool';

type Given = {
  headings: readonly HTMLElement[];
  current: Element | null;
  onGo: (heading: HTMLElement) => void;
};

/** Fewer sections are seen at a glance. */
const worthIt = 3;

/** The sections of the article; none where there are too few to need a list. */
export function outlineTool({ headings, current, onGo }: Given): ReaderTool[] {
  if (headings.length < worthIt) return [];
  return [
    {
      id: 'outline',
      icon: 'list',
      label: i18n.t('reader.outline'),
      shortcut: 'o',
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
