import { Icon } from '@/components/ui/icon';
import type { ReaderTool } from './reader-tool';

type Props = { tools: readonly ReaderTool[]; onPress: (id: string) => void };

/** The tools for which the bar has no room, each with its name. */
export function MoreTools({ tools, onPress }: Props) {
  return (
    <ul class="more">
      {tools.map((tool, i) => (
        <li key={tool.id}>
          <button
            type="button"
            data-first={i === 0 ? '' : undefined}
            aria-pressed={'pressed' in tool ? tool.pressed : undefined}
            aria-haspopup={'panel' in tool ? 'dialog' : undefined}
            aria-disabled={tool.disabled}
            aria-keyshortcuts={tool.shortcut}
            onClick={() => !tool.disabled && onPress(tool.id)}
          >
            <Icon name={tool.icon} />
            {tool.label}
            {tool.shortcut && <kbd aria-hidden="true">{tool.shortcut}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
