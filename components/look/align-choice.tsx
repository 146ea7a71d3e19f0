import { useId } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { alignments } from '@/core/look/look';
import type { Look } from '@/core/look/look';

type Props = { align: Look['align']; onAlign: (align: Look['align']) => void };

export function AlignChoice({ align, onAlign }: Props) {
  const name = useId();
  return (
    <fieldset class="row">
      <legend>{i18n.t('look.align')}</legend>
      <div class="chips">
        {alignments.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === align}
              onChange={() => onAlign(each)}
            />
            <span>{i18n.t(`look.alignments.${each}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
