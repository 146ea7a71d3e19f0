import { highlightColours, type HighlightColour } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';
import { colourName } from './colour-name';

type Props = {
  names: ColourNames;
  /** The colour it has; left out where it has none yet. */
  chosen?: HighlightColour;
  /** The keys 1 to 5 do the same. */
  hasKeys?: boolean;
  onColour: (colour: HighlightColour) => void;
};

/** Five colours, each with its name: no colour is told by the eye alone. */
export function ColourRow({ names, chosen, hasKeys = false, onColour }: Props) {
  return (
    <>
      {highlightColours.map((colour, i) => (
        <button
          type="button"
          key={colour}
          class="choice"
          aria-keyshortcuts={hasKeys ? (i === 0 ? `H ${i + 1}` : String(i + 1)) : undefined}
          aria-pressed={chosen && chosen === colour}
          onClick={() => onColour(colour)}
        >
          <span class="swatch" data-colour={colour} />
          <span class="name">{colourName(colour, names)}</span>
        </button>
      ))}
    </>
  );
}
