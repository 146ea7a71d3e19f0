import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon';

type Props = {
  /** Found by it when its panel closes and the focus comes back. */
  id?: string;
  icon: IconName;
  label: string;
  shortcut?: string | undefined;
  pressed?: boolean | undefined;
  /** Whether its panel is open; left out where it has none. */
  expanded?: boolean | undefined;
  disabled?: boolean | undefined;
  onPress: () => void;
};

/** A button of the toolbar: a drawing with a name. */
export function Tool({ id, icon, label, shortcut, pressed, expanded, disabled, onPress }: Props) {
  return (
    <button
      type="button"
      class="tool"
      data-tool={id}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={label}
      aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut}
      aria-pressed={pressed}
      aria-haspopup={expanded === undefined ? undefined : 'dialog'}
      aria-expanded={expanded}
      // Not `disabled`: that would throw away the focus of whoever pressed it last.
      aria-disabled={disabled}
      onClick={() => !disabled && onPress()}
    >
      <Icon name={icon} />
    </button>
  );
}
