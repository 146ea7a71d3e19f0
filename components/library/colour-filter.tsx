import { i18n } from '#i18n';
import { highlightColours, type HighlightColour } from '@/core/highlights/highlight';

type Props = { colour: HighlightColour | null; onColour: (colour: HighlightColour | null) => void };

/** One colour or all. Radio buttons: the arrow keys move through them and choose at once. */
export function ColourFilter({ colour, onColour }: Props) {
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
          <span class={choice ? 'unseen' : undefined}>{nameOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const nameOf = (colour: HighlightColour | null): string =>
  colour ? i18n.t(`highlight.colours.${colour}`) : i18n.t('library.everyColour');
