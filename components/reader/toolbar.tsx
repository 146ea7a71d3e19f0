import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import { MoreTools } from './more-tools';
import { Tool } from './tool';
import { ToolPanel } from './tool-panel';
import type { Progress } from './use-progress';
import { useRoom } from './use-room';
import type { Tools } from './use-tools';

type Props = {
  progress: Progress;
  /** Minutes to the end of the body; null where it cannot be said. */
  minutesLeft: number | null;
  savedCount: number;
  tools: Tools;
  onClose: () => void;
};

/** What acts on the reader as a whole. It stays in view while the article scrolls. */
export function Toolbar({ progress, minutesLeft, savedCount, tools, onClose }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const room = useRoom(bar, tools.list.length);
  const [shown, rest] = [tools.list.slice(0, room), tools.list.slice(room)];
  return (
    <div class="toolbar" ref={bar}>
      <p class="product">{i18n.t('reader.product')}</p>
      {minutesLeft !== null && (
        <p class="left">
          {minutesLeft > 0 ? i18n.t('reader.minutesLeft', minutesLeft) : i18n.t('reader.atTheEnd')}
        </p>
      )}
      <p class="saved" aria-live="polite">
        <Icon name="mark" />
        <span class="long">{i18n.t('reader.saved', savedCount)}</span>
        <span class="short" aria-hidden="true">
          {savedCount}
        </span>
      </p>
      {shown.map((tool) => (
        <Tool
          key={tool.id}
          id={tool.id}
          icon={tool.icon}
          label={tool.label}
          shortcut={tool.shortcut}
          disabled={tool.disabled}
          pressed={'pressed' in tool ? tool.pressed : undefined}
          expanded={'panel' in tool ? tools.open === tool.id : undefined}
          onPress={() => tools.press(tool.id)}
        />
      ))}
      {rest.length > 0 && (
        <Tool
          id="more"
          icon="more"
          label={i18n.t('reader.more')}
          expanded={tools.open === 'more'}
          onPress={() => tools.press('more')}
        />
      )}
      <Tool icon="close" label={i18n.t('reader.close')} shortcut="Esc" onPress={onClose} />
      {rest.length > 0 && tools.open === 'more' && (
        <ToolPanel key="more" label={i18n.t('reader.more')} onClose={tools.leave}>
          <MoreTools tools={rest} onPress={tools.press} />
        </ToolPanel>
      )}
      {tools.list.map(
        (tool) =>
          'panel' in tool &&
          tools.open === tool.id && (
            <ToolPanel key={tool.id} label={tool.label} onClose={tools.leave}>
              {tool.panel(() => void tools.close())}
            </ToolPanel>
          ),
      )}
      <span class="progress" style={{ '--read': progress.read }} />
    </div>
  );
}
