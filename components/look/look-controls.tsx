import { i18n } from '@/components/ui/i18n';
import type { Look } from '@/core/look/look';
import { AlignChoice } from './align-choice';
import { FontChoice } from './font-choice';
import { OwnColours } from './own-colours';
import { Stepper } from './stepper';
import { ThemeChoice } from './theme-choice';
import { Toggle } from './toggle';

type Props = {
  look: Look;
  onLook: (look: Look) => void;
  /** Set where the chosen font could not be had: the text stays in the browser's own. */
  fontFailed?: boolean;
};

/** Every control of the look. Each takes effect when it is touched, on what stands behind it. */
export function LookControls({ look, onLook, fontFailed = false }: Props) {
  const change = (part: Partial<Look>) => onLook({ ...look, ...part });
  const stepper = (field: 'sizePercent' | 'widthEm' | 'lineHeight' | 'letterEm' | 'wordEm') => (
    <Stepper field={field} value={look[field]} onValue={(value) => change({ [field]: value })} />
  );
  return (
    <div class="look" data-options>
      <ThemeChoice look={look} onTheme={(theme) => change({ theme })} />
      {look.theme === 'own' && (
        <OwnColours colours={look.own} onColours={(own) => change({ own })} />
      )}
      <FontChoice font={look.font} onFont={(font) => change({ font })} />
      {fontFailed && (
        <p class="note" role="status">
          {i18n.t('look.fontFailed')}
        </p>
      )}
      {stepper('sizePercent')}
      {stepper('lineHeight')}
      {stepper('widthEm')}
      <details class="further">
        <summary>{i18n.t('look.further')}</summary>
        {stepper('letterEm')}
        {stepper('wordEm')}
        <AlignChoice align={look.align} onAlign={(align) => change({ align })} />
        <Toggle
          label={i18n.t('look.images')}
          on={look.images}
          onChange={(images) => change({ images })}
        />
        <Toggle
          label={i18n.t('look.links')}
          on={look.links}
          onChange={(links) => change({ links })}
        />
      </details>
    </div>
  );
}
