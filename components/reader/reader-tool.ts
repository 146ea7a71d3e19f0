import type { ComponentChildren } from 'preact';
import type { IconName } from '@/components/ui/icon';

/**
 * One thing the toolbar offers. To add one: write `components/reader/NAME-tool.tsx` with a function
 * that answers this, and name it in the list `tools` of reader.tsx, the more often used before the
 * less. What does not fit goes into the menu “More” by itself, and `shortcut` works by itself.
 */
export type ReaderTool = {
  id: string;
  icon: IconName;
  label: string;
  /** One letter or sign, pressed without Control or Alt while nobody is typing. */
  shortcut?: string;
  disabled?: boolean;
} & (
  | {
      /** Left out for a button that does something once; else whether it is on. */
      pressed?: boolean;
      onPress: () => void;
    }
  | {
      /**
       * What opens below the bar, or from the foot of a narrow window. It may take the focus to one
       * of its controls with `data-first`; Escape, a press elsewhere or `close` take it away again.
       */
      panel: (close: () => void) => ComponentChildren;
    }
);
