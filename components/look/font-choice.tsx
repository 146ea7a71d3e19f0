import { useId } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { fonts } from '@/core/look/look';
import type { Font } from '@/core/look/look';

type Props = { font: Font; onFont: (font: Font) => void };

export function FontChoice({ font, onFont }: Props) {
  const name = useId();
  return (
    <fieldset class="fonts">
      <legend>{i18n.t('look.font')}</legend>
      <div class="chips">
        {fonts.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === font}
              onChange={() => onFont(each)}
            />
            <span data-font={each}>{i18n.t(`look.fonts.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
