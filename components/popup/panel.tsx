import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupTab } from '@/core/settings/popup-tab';
import { PopupTabs } from './popup-tabs';
import './popup.css';

const tabs = ['calories', 'foods', 'activities'] as const;
type PanelTab = (typeof tabs)[number];

type Props = { firstTab: PopupTab; onTab: (tab: PopupTab) => void } & Record<
  PanelTab,
  ComponentChildren
>;

/** The popup’s three calorie tabs, for the place beside a page. */
export function Panel({ firstTab, onTab, ...contents }: Props) {
  const [tab, setTab] = useState<PanelTab>(tabs.find((name) => name === firstTab) ?? 'calories');
  const [visited, setVisited] = useState<ReadonlySet<PanelTab>>(new Set([tab]));
  const choose = (name: PopupTab) => {
    const next = tabs.find((one) => one === name) ?? 'calories';
    setTab(next);
    setVisited(new Set([...visited, next]));
    onTab(next);
  };
  return (
    <div class="popup beside">
      <h1 class="unseen">{i18n.t('extName')}</h1>
      <PopupTabs tabs={[...tabs]} tab={tab} onTab={choose} />
      <main class="panels">
        {tabs.map((name) => (
          <div
            key={name}
            id={`panel-${name}`}
            class="panel"
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {visited.has(name) && contents[name]}
          </div>
        ))}
      </main>
    </div>
  );
}
