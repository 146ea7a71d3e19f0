import { render } from 'preact';
import '@/components/ui/page.css';
import { parsePopupTab } from '@/core/settings/popup-tab';
import { OptionsScene } from './options-scene';
import { popupScenes, PopupScene } from './popup-scenes';
import { WelcomeScene } from './welcome-scene';

// ?screen=popup&scene=ready&tab=page&theme=dark
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme');
document.documentElement.dir = asked.get('dir') ?? 'ltr';
if (theme) document.documentElement.dataset['theme'] = theme;
const scene = asked.get('scene') ?? 'ready';

function Screen() {
  switch (asked.get('screen')) {
    case 'options':
      return <OptionsScene withSites={scene !== 'empty'} />;
    case 'welcome':
      return <WelcomeScene hasKeys={scene !== 'android'} />;
    default:
      return (
        <PopupScene
          first={popupScenes[scene] ?? { state: 'asking' }}
          hasNews={scene === 'news'}
          tab={parsePopupTab(asked.get('tab'))}
        />
      );
  }
}

render(<Screen />, document.body);
