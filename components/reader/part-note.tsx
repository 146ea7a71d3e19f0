import { i18n } from '@/components/ui/i18n';
import { ourLanguage } from '@/components/ui/our-language';

/** Says that only what was selected is shown, and leads to the whole. */
export function PartNote({ onWhole }: { onWhole: () => void }) {
  return (
    <p class="part" {...ourLanguage()}>
      {i18n.t('reader.part.shown')}
      <button type="button" class="act" onClick={onWhole}>
        {i18n.t('reader.part.whole')}
      </button>
    </p>
  );
}
