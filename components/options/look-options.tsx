import { i18n } from '@/components/ui/i18n';
import { LookControls } from '@/components/look/look-controls';
import type { Look } from '@/core/look/look';
import { LookPreview } from './look-preview';
import { SiteList } from './site-list';

type Props = {
  look: Look;
  onLook: (look: Look) => void;
  fontFailed: boolean;
  lookSites: string[];
  onRemoveLook: (host: string) => void;
};

/** The look of every site without one of its own, tried on a few lines, and the sites that have one. */
export function LookOptions({ look, onLook, fontFailed, lookSites, onRemoveLook }: Props) {
  return (
    <>
      <p class="hint">{i18n.t('options.looksHint')}</p>
      <LookPreview look={look} />
      <LookControls look={look} onLook={onLook} fontFailed={fontFailed} />
      <SiteList
        title={i18n.t('options.lookSites')}
        empty={i18n.t('options.lookSitesEmpty')}
        hosts={lookSites}
        button={i18n.t('options.removeSite')}
        buttonFor={(host) => i18n.t('options.removeSiteNamed', [host])}
        onButton={onRemoveLook}
      />
    </>
  );
}
