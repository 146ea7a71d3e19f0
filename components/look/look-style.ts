import { themeStyle } from '@/components/ui/theme-style';
import type { Look } from '@/core/look/look';

/** A look as properties and attributes of the element that holds an article; `look.css` reads them. */
export function lookStyle(look: Look) {
  return {
    'data-theme': look.theme,
    'data-font': look.font,
    'data-align': look.align,
    'data-images': look.images ? 'on' : 'off',
    'data-links': look.links ? 'on' : 'off',
    style: {
      ...themeStyle(look),
      '--scale': look.sizePercent / 100,
      '--column': `${look.widthEm}em`,
      '--leading': look.lineHeight,
      '--letter': `${look.letterEm}em`,
      '--word': `${look.wordEm}em`,
    },
  };
}
