import { i18n } from '@/components/ui/i18n';
import type { SiteChoice } from '@/core/sites/list-sites';

/** What is said when something set for a site was taken back. */
export function siteSaid(host: string, choice: SiteChoice): string {
  switch (choice) {
    case 'added':
      return i18n.t('options.siteRemoved', [host]);
    case 'paused':
      return i18n.t('options.siteResumed', [host]);
    case 'asks':
      return i18n.t('options.askedRemoved', [host]);
    case 'rejects':
      return i18n.t('options.rejectedRemoved', [host]);
    case 'byItself':
      return i18n.t('options.byItselfRemoved', [host]);
    case 'otherWay':
      return i18n.t('options.sites.otherWayRemoved', [host]);
    case 'look':
      return i18n.t('options.lookSiteRemoved', [host]);
    case 'noSources':
      return i18n.t('options.sourcesAgainDone', [host]);
  }
}
