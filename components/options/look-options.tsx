import { i18n } from '@/components/ui/i18n';
import { LookControls } from '@/components/look/look-controls';
import type { Look } from '@/core/look/look';
import { LookPreview } from './look-preview';

type Props = {
  look: Look;
  onLook: (look: Look) => void;
  fontFailed: boolean;
};

/** The look of every site without one of its own, tried on a few lines. */
export function LookOptions({ look, onLook, fontFailed }: Props) {
  return (
    <>
      <p class="hint">{i18n.t('options.looksHint')}</p>
      <LookPreview look={look} />
      <LookControls look={look} onLook={onLook} fontFailed={fontFailed} />
    </>
  );
}
