import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon';
import { themes } from '@/core/settings/settings';
import type { Settings } from '@/core/settings/settings';
import { Outline } from './outline';
import { nextScale } from './text-scales';
import type { Progress } from './use-progress';

type Props = {
  progress: Progress;
  /** Minutes to the end of the body; null where it cannot be said. */
  minutesLeft: number | null;
  headings: readonly HTMLElement[];
  onGo: (heading: HTMLElement) => void;
  theme: Settings['theme'];
  textScale: number;
  savedCount: number;
  onTheme: (theme: Settings['theme']) => void;
  onTextScale: (scale: number) => void;
  onClose: () => void;
};

/** What acts on the reader as a whole. It stays in view while the article scrolls. */
export function Toolbar({
  progress,
  minutesLeft,
  headings,
  theme,
  textScale,
  savedCount,
  onGo,
  onTheme,
  onTextScale,
  onClose,
}: Props) {
  const smaller = nextScale(textScale, -1);
  const larger = nextScale(textScale, 1);
  return (
    <div class="toolbar">
      <p class="product">{i18n.t('reader.product')}</p>
      {minutesLeft !== null && (
        <p class="left">
          {minutesLeft > 0
            ? i18n.t('reader.minutesLeft', minutesLeft, [String(minutesLeft)])
            : i18n.t('reader.atTheEnd')}
        </p>
      )}
      <Outline headings={headings} current={progress.heading} onGo={onGo} />
      <p class="saved" aria-live="polite">
        <Icon name="mark" />
        <span class="long">{i18n.t('reader.saved', savedCount, [String(savedCount)])}</span>
        <span class="short" aria-hidden="true">
          {savedCount}
        </span>
      </p>
      <div class="group" role="group" aria-label={i18n.t('reader.textSize')}>
        <Tool
          icon="smaller"
          label={i18n.t('reader.smaller')}
          disabled={smaller === null}
          onPress={() => smaller && onTextScale(smaller)}
        />
        <Tool
          icon="larger"
          label={i18n.t('reader.larger')}
          disabled={larger === null}
          onPress={() => larger && onTextScale(larger)}
        />
      </div>
      <div class="group" role="group" aria-label={i18n.t('reader.theme')}>
        {themes.map((each) => (
          <Tool
            key={each}
            icon={each}
            label={i18n.t(`reader.themes.${each}`)}
            pressed={each === theme}
            onPress={() => onTheme(each)}
          />
        ))}
      </div>
      <Tool icon="close" label={i18n.t('reader.close')} shortcut="Escape" onPress={onClose} />
      <span class="progress" style={{ '--read': progress.read }} />
    </div>
  );
}

type ToolProps = {
  icon: IconName;
  label: string;
  shortcut?: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
};

function Tool({ icon, label, shortcut, pressed, disabled, onPress }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      // Not `disabled`: that would throw away the focus of whoever pressed it last.
      aria-disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
