import type { ComponentChildren, Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '@/components/ui/i18n';
import type { PopupTab } from '@/core/settings/popup-tab';
import { PopupTabs } from './popup-tabs';

type Props = {
  tabs: PopupTab[];
  tab: PopupTab;
  onTab: (tab: PopupTab) => void;
  contents: Partial<Record<PopupTab, ComponentChildren>>;
  panels?: Ref<HTMLElement> | undefined;
};

/** A row of tabs and what they hold. Each part is first mounted when its tab is chosen, and stays mounted. */
export function TabPanels({ tabs, tab, onTab, contents, panels }: Props) {
  const visited = useRef(new Set<PopupTab>());
  visited.current.add(tab);
  return (
    <>
      <header>
        <h1 class="unseen">{i18n.t('extName')}</h1>
        <PopupTabs tabs={tabs} tab={tab} onTab={onTab} />
      </header>
      <main class="panels" ref={panels ?? null}>
        {tabs.map((name) => (
          <div
            key={name}
            id={`panel-${name}`}
            class="panel"
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {visited.current.has(name) && contents[name]}
          </div>
        ))}
      </main>
    </>
  );
}
