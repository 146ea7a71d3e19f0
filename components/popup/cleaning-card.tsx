import { i18n } from '@/components/ui/i18n';
import { Switch } from '@/components/options/switch';
import type { PageActions } from './page-tab';
import type { ReadyPage } from './page-state';

type Props = { page: ReadyPage; actions: PageActions };

/** On or off, and for how long: on a site that is cleaned by itself, or on this page alone. */
export function CleaningCard({ page, actions }: Props) {
  return (
    <section class="card cleaning">
      {page.offEverywhere && <p class="note">{i18n.t('popup.offEverywhere')}</p>}
      {(page.listed || page.added) && !page.offEverywhere ? (
        <ByItself page={page} actions={actions} />
      ) : (
        <OnRequest page={page} actions={actions} />
      )}
      {(page.canReject || page.rejects) && !page.isPrivate && (
        <Switch
          label={i18n.t('popup.reject')}
          hint={i18n.t('popup.rejectHint')}
          on={page.rejects}
          onChange={(on) => actions.setRejecting(page.host, on)}
        />
      )}
    </section>
  );
}

function ByItself({ page, actions }: Props) {
  return (
    <>
      <Switch
        label={i18n.t('popup.cleanSite')}
        hint={page.listed ? i18n.t('popup.siteListed') : i18n.t('popup.siteAdded')}
        on={page.cleaning}
        onChange={actions.setCleaning}
      />
      {page.added && !page.listed && (
        <button type="button" class="link" onClick={() => actions.stopAlwaysCleaning(page.host)}>
          {i18n.t('popup.stopAlways', [page.host])}
        </button>
      )}
      {!page.isPrivate && (
        <Switch
          label={i18n.t('popup.askFirst')}
          hint={i18n.t('popup.askFirstHint')}
          on={page.asks}
          onChange={(on) => actions.setAsking(page.host, on)}
        />
      )}
    </>
  );
}

function OnRequest({ page, actions }: Props) {
  return (
    <>
      <div class="pair">
        <button type="button" class="button" onClick={() => actions.setCleaning(!page.cleaning)}>
          {page.cleaning ? i18n.t('popup.showAsItWas') : i18n.t('popup.cleanOnce')}
        </button>
        {!page.offEverywhere && (
          <button type="button" class="button" onClick={() => actions.alwaysClean(page.host)}>
            {i18n.t('popup.alwaysClean', [page.host])}
          </button>
        )}
      </div>
      {page.cleaning ? (
        <p class="hint">{i18n.t('popup.cleanedOnce')}</p>
      ) : (
        !page.offEverywhere && <p class="hint">{i18n.t('popup.notListed')}</p>
      )}
    </>
  );
}
