import { i18n } from '@/components/ui/i18n';
import { lookStyle } from '@/components/look/look-style';
import type { Look } from '@/core/look/look';
import './look-preview.css';

/** A few lines in the chosen look. */
export function LookPreview({ look }: { look: Look }) {
  return (
    <div
      class="preview sample"
      // Large letters make it scroll, and there is nothing in it to come to by Tab.
      tabIndex={0}
      role="group"
      aria-label={i18n.t('options.preview')}
      {...lookStyle(look)}
    >
      <p class="title">{i18n.t('options.previewTitle')}</p>
      <p class="text">{i18n.t('options.previewText')}</p>
    </div>
  );
}
