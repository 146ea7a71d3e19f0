import { render } from 'preact';
import { Panel } from '@/components/popup/panel';
import { useStored } from '@/components/ui/use-stored';
import { useTheme } from '@/components/ui/use-theme';
import type { PopupTab } from '@/core/settings/popup-tab';
import { look, popupTab, settings } from '@/platform/storage';
import { useCalories } from '@/entrypoints/popup/use-calories';

function Page({ firstTab }: { firstTab: PopupTab }) {
  const chosen = useStored(settings);
  useTheme(useStored(look));
  const tabs = useCalories(chosen);
  return tabs && <Panel firstTab={firstTab} onTab={(tab) => void popupTab.write(tab)} {...tabs} />;
}

void popupTab.read().then((firstTab) => render(<Page firstTab={firstTab} />, document.body));
