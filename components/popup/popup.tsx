import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import { PageTab, type PageActions } from './page-tab';
import type { PageState } from './page-state';
import { popupTabs, type PopupTab } from '@/core/settings/popup-tab';
import { TabPanels } from './tab-panels';
import './popup.css';

type Props = {
  page: PageState;
  actions: PageActions;
  /** The tab it opens on. */
  firstTab: PopupTab;
  /** Told each time another tab is chosen, so that it can be remembered. */
  onTab: (tab: PopupTab) => void;
  onOpenLibrary: () => void;
  onOpenOptions: () => void;
  /** The options tell of something new that was not seen yet. */
  hasNews?: boolean;
  /** Opens the calculator beside the page; null where the browser has no such place. */
  onOpenPanel?: (() => void) | null;
  /** The other three tabs; null where there is none. Each is first mounted when its tab is, and stays mounted. */
  calories: ComponentChildren;
  foods: ComponentChildren;
  activities: ComponentChildren;
};

/** What the toolbar button opens. Its size does not depend on what it shows: nothing moves while answers arrive. */
export function Popup({ page, actions, firstTab, onTab, ...rest }: Props) {
  const contents: Record<PopupTab, ComponentChildren> = {
    page: <PageTab page={page} actions={actions} />,
    calories: rest.calories,
    foods: rest.foods,
    activities: rest.activities,
  };
  const tabs = popupTabs.filter((name) => contents[name] !== null);
  const [chosen, setChosen] = useState(firstTab);
  const tab = tabs.includes(chosen) ? chosen : 'page';
  const panels = useRef<HTMLElement>(null);

  // Opening it on a calculator or a search must leave nothing to do but type.
  useLayoutEffect(() => {
    if (firstTab === 'page' || panels.current?.contains(document.activeElement)) return;
    panels.current
      ?.querySelector<HTMLElement>('[role="tabpanel"]:not([hidden]) :is(input, select)')
      ?.focus();
  }, []);

  const choose = (next: PopupTab) => {
    setChosen(next);
    onTab(next);
  };

  return (
    <div class="popup">
      <TabPanels tabs={tabs} tab={tab} onTab={choose} contents={contents} panels={panels} />
      <nav class="foot" aria-label={i18n.t('popup.more')}>
        <button type="button" class="button" data-weight="quiet" onClick={rest.onOpenLibrary}>
          {i18n.t('popup.library')}
        </button>
        {rest.onOpenPanel && tab !== 'page' && (
          <button type="button" class="button" data-weight="quiet" onClick={rest.onOpenPanel}>
            {i18n.t('popup.panel')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-weight="quiet"
          data-news={rest.hasNews}
          aria-label={rest.hasNews ? i18n.t('news.dot') : undefined}
          title={rest.hasNews ? i18n.t('news.title') : undefined}
          onClick={rest.onOpenOptions}
        >
          {i18n.t('popup.options')}
        </button>
      </nav>
    </div>
  );
}
