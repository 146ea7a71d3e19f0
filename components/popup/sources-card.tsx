import { i18n } from '@/components/ui/i18n';
import { Switch } from '@/components/options/switch';
import type { PageActions } from './page-tab';
import type { ReadyPage } from './page-state';

type Props = {
  page: ReadyPage;
  /** The article is still being read: the button's place is kept, so that nothing moves under a finger. */
  waiting: boolean;
  actions: PageActions;
};

/** Who is cited, shown on the page itself; and whether it is to be told on this site at all. */
export function SourcesCard({ page, waiting, actions }: Props) {
  const { sources, sourcesHere, sourcesSupported, sourcesOnPage } = page;
  // In a private window nothing can be remembered, so nothing is asked.
  const canChoose = sourcesHere !== null && !page.isPrivate;
  if (!canChoose && !sources) return null;
  return (
    <section class="card cited">
      {(waiting || (sources && sourcesSupported)) && (
        <button
          type="button"
          class="button"
          disabled={waiting}
          aria-pressed={sourcesOnPage}
          onClick={actions.toggleSources}
        >
          {i18n.t(sourcesOnPage ? 'popup.sources.offPage' : 'popup.sources.onPage')}
        </button>
      )}
      {!waiting && sources && !sourcesSupported && (
        <p class="hint">{i18n.t('reader.notSupported')}</p>
      )}
      {canChoose && (
        <Switch
          label={i18n.t('popup.sources.here')}
          hint={i18n.t('popup.sources.hereHint')}
          on={sourcesHere}
          onChange={(on) => actions.setSourcesHere(page.host, on)}
        />
      )}
    </section>
  );
}
