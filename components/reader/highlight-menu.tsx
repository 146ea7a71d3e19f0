import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { highlightColours } from '@/core/highlights/highlight';
import type { HighlightColour } from '@/core/highlights/highlight';
import { activeIn } from './keep-focus';

type Props = {
  /** Top and inline start of the menu, px in its containing block. */
  top: number;
  left: number;
  onHighlight: (colour: HighlightColour) => void;
  onCopy: () => void;
};

/** Colours for what is selected. A press must not take the selection away, hence `preventDefault`. */
export function HighlightMenu({ top, left, onHighlight, onCopy }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  return (
    <div
      ref={menu}
      class="highlight-menu"
      role="toolbar"
      aria-label={i18n.t('reader.menu.label')}
      style={{ top: `${top}px`, left: `${left}px` }}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => menu.current && moveFocus(event, menu.current)}
    >
      {highlightColours.map((colour, i) => (
        <button
          type="button"
          key={colour}
          class="choice"
          aria-keyshortcuts={i === 0 ? `H ${i + 1}` : String(i + 1)}
          onClick={() => onHighlight(colour)}
        >
          <span class="swatch" data-colour={colour} />
          {i18n.t(`highlight.colours.${colour}`)}
        </button>
      ))}
      <button type="button" class="choice" onClick={onCopy}>
        <Icon name="copy" />
        {i18n.t('reader.menu.copy')}
      </button>
    </div>
  );
}

function moveFocus(event: KeyboardEvent, menu: HTMLElement) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const buttons = [...menu.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === activeIn(menu));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
  event.stopPropagation();
}
