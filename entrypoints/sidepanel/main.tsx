import { render } from 'preact';
import { Panel } from '@/components/popup/panel';
import { markLanguage } from '@/components/ui/mark-language';
import { useStored } from '@/components/ui/use-stored';
import { useTheme } from '@/components/ui/use-theme';
import { readFirst, type First } from '@/entrypoints/popup/read-first';
import { useCalories } from '@/entrypoints/popup/use-calories';
import { look, popupTab, settings } from '@/platform/storage';

function Page({ first }: { first: First }) {
  useTheme(useStored(look, first.look));
  const tabs = useCalories(useStored(settings, first.settings), first.profile);
  return <Panel firstTab={first.tab} onTab={(tab) => void popupTab.write(tab)} {...tabs} />;
}

markLanguage(document.documentElement);
void readFirst().then((first) => render(<Page first={first} />, document.body));
