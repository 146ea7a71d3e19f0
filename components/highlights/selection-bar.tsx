import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { Icon } from '@/components/ui/icon';
import type { HighlightColour, HighlightSource } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { ColourRow } from './colour-row';
import { moveFocus } from './move-focus';
import { SourceLine } from './source-line';

type Props = {
  names: ColourNames;
  /** Who is cited for the selected words; saved along with them. */
  source: HighlightSource | null;
  hasKeys: boolean;
  onColour: (colour: HighlightColour) => void;
  /** Saves, and opens the form for a note. Left out where nothing could be written. */
  onNote: (() => void) | null;
  onCopy: () => void;
};

/** What can be done with selected words. */
export function SelectionBar({ names, source, hasKeys, onColour, onNote, onCopy }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  return (
    <>
      <div
        ref={bar}
        class="choices"
        role="toolbar"
        aria-label={i18n.t('reader.menu.label')}
        onKeyDown={(event) => bar.current && moveFocus(event, bar.current)}
      >
        <ColourRow names={names} hasKeys={hasKeys} onColour={onColour} />
        {onNote && (
          <button type="button" class="choice" onClick={onNote}>
            <Icon name="pen" />
            {i18n.t('marking.addNote')}
          </button>
        )}
        <button type="button" class="choice" onClick={onCopy}>
          <Icon name="copy" />
          {i18n.t('reader.menu.copy')}
        </button>
      </div>
      {source && <SourceLine source={source} />}
    </>
  );
}
