import { i18n } from '#i18n';
import { themes } from '@/core/settings/settings';
import type { Settings } from '@/core/settings/settings';
import type { ReaderTool } from './reader-tool';
import { nextScale } from './text-scales';
import { Tool } from './tool';

type Given = {
  theme: Settings['theme'];
  textScale: number;
  onTheme: (theme: Settings['theme']) => void;
  onTextScale: (scale: number) => void;
};

/** How the article looks. */
export function lookTool(given: Given): ReaderTool {
  return {
    id: 'look',
    icon: 'larger',
    label: i18n.t('reader.look'),
    shortcut: 'a',
    panel: () => <LookPanel {...given} />,
  };
}

function LookPanel({ theme, textScale, onTheme, onTextScale }: Given) {
  const smaller = nextScale(textScale, -1);
  const larger = nextScale(textScale, 1);
  return (
    <>
      <div class="group" role="group" aria-label={i18n.t('reader.textSize')}>
        <Tool
          icon="smaller"
          label={i18n.t('reader.smaller')}
          disabled={smaller === null}
          onPress={() => smaller && onTextScale(smaller)}
        />
        <Tool
          icon="larger"
          label={i18n.t('reader.larger')}
          disabled={larger === null}
          onPress={() => larger && onTextScale(larger)}
        />
      </div>
      <div class="group" role="group" aria-label={i18n.t('reader.theme')}>
        {themes.map((each) => (
          <Tool
            key={each}
            icon={each}
            label={i18n.t(`reader.themes.${each}`)}
            pressed={each === theme}
            onPress={() => onTheme(each)}
          />
        ))}
      </div>
    </>
  );
}
