import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupTab } from '@/core/settings/popup-tab';
import { TabPanels } from './tab-panels';
import './popup.css';

const tabs: PopupTab[] = ['calories', 'foods', 'activities'];

type Props = {
  firstTab: PopupTab;
  onTab: (tab: PopupTab) => void;
  calories: ComponentChildren;
  foods: ComponentChildren;
  activities: ComponentChildren;
};

/** The popup’s three calorie tabs, for the place beside a page. */
export function Panel({ firstTab, onTab, ...contents }: Props) {
  const [tab, setTab] = useState(tabs.includes(firstTab) ? firstTab : 'calories');
  const choose = (next: PopupTab) => {
    setTab(next);
    onTab(next);
  };
  return (
    <div class="popup beside">
      <TabPanels tabs={tabs} tab={tab} onTab={choose} contents={contents} />
    </div>
  );
}
