import { useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { numberWords } from '@/components/ui/number-words';
import { ColourRow } from '@/components/highlights/colour-row';
import { tagsOf } from '@/components/highlights/tags-of';
import type { HighlightColour } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';

type Props = {
  selected: number;
  /** How many are found now. */
  found: number;
  /** Whether any of those found is not selected. */
  canAddMore: boolean;
  names: ColourNames;
  onAll: () => void;
  onNone: () => void;
  onColour: (colour: HighlightColour) => void;
  onTags: (tags: string[]) => void;
  onRemove: () => void;
};

/** What can be done with all that is selected, at the foot of the window while something is. */
export function BulkBar({ selected, found, canAddMore, names, ...on }: Props) {
  const [written, setWritten] = useState('');
  return (
    <div class="bulk" role="region" aria-label={i18n.t('library.bulk.label')}>
      <p class="actions">
        <span role="status">{i18n.t('library.bulk.count', selected)}</span>
        {canAddMore && (
          <button type="button" class="button" data-weight="quiet" onClick={on.onAll}>
            {i18n.t('library.bulk.all', [numberWords(found)])}
          </button>
        )}
        <button type="button" class="button" data-weight="quiet" onClick={on.onNone}>
          {i18n.t('library.bulk.none')}
        </button>
      </p>
      <div class="actions">
        <div class="choices" role="group" aria-label={i18n.t('marking.colour')}>
          <ColourRow names={names} onColour={on.onColour} />
        </div>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const tags = tagsOf(written);
            if (tags.length === 0) return;
            on.onTags(tags);
            setWritten('');
          }}
        >
          <label class="field">
            <span class="unseen">{i18n.t('library.bulk.tag')}</span>
            <input
              type="text"
              value={written}
              placeholder={i18n.t('library.bulk.tag')}
              onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button">
            {i18n.t('library.bulk.add')}
          </button>
        </form>
        <button type="button" class="button" onClick={on.onRemove}>
          {i18n.t('library.remove')}
        </button>
      </div>
    </div>
  );
}
