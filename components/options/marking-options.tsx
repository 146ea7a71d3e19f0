import { i18n } from '@/components/ui/i18n';
import { highlightColours } from '@/core/highlights/highlight';
import {
  longestName,
  parseMarkingChoices,
  type MarkingChoices,
} from '@/core/highlights/marking-choices';
import { Switch } from './switch';
import './marking-options.css';

type Props = { choices: MarkingChoices; onChange: (choices: MarkingChoices) => void };

/** What the colours are called, and whether the bar comes by itself. */
export function MarkingOptions({ choices, onChange }: Props) {
  return (
    <section aria-labelledby="options-marking">
      <h2 id="options-marking">{i18n.t('options.marking.title')}</h2>
      <Switch
        label={i18n.t('options.marking.bar')}
        hint={i18n.t('options.marking.barHint')}
        on={choices.barOnPages}
        onChange={(barOnPages) => onChange({ ...choices, barOnPages })}
      />
      <fieldset class="colour-names">
        <legend>{i18n.t('options.marking.names')}</legend>
        <p class="soft">{i18n.t('options.marking.namesHint')}</p>
        {highlightColours.map((colour) => (
          <label key={colour} class="field">
            <span class="label">
              <i class="swatch" data-colour={colour} />
              {i18n.t(`highlight.colours.${colour}`)}
            </span>
            <input
              type="text"
              name={`colour-${colour}`}
              maxLength={longestName}
              value={choices.names[colour] ?? ''}
              placeholder={i18n.t(`highlight.colours.${colour}`)}
              onChange={({ currentTarget }) => {
                const names = { ...choices.names, [colour]: currentTarget.value };
                // What is empty keeps its own name.
                onChange(parseMarkingChoices({ ...choices, names }));
              }}
            />
          </label>
        ))}
      </fieldset>
    </section>
  );
}
