import { i18n } from '@/components/ui/i18n';
import { colourName } from '@/components/highlights/colour-name';
import { highlightColours, type HighlightColour } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';

type Props = {
  colour: HighlightColour | null;
  names: ColourNames;
  onColour: (colour: HighlightColour | null) => void;
};

/** One colour or all. Radio buttons: the arrow keys move through them and choose at once. */
export function ColourFilter({ colour, names, onColour }: Props) {
  const nameOf = (choice: HighlightColour | null) =>
    choice ? colourName(choice, names) : i18n.t('library.everyColour');
  return (
    <fieldset class="colours">
      <legend class="unseen">{i18n.t('library.colour')}</legend>
      {[null, ...highlightColours].map((choice) => (
        <label key={choice} data-colour={choice} title={nameOf(choice)}>
          <input
            type="radio"
            name="colour"
            class="unseen"
            checked={colour === choice}
            onChange={() => onColour(choice)}
          />
          <span class={choice && !names[choice] ? 'unseen' : undefined}>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}
