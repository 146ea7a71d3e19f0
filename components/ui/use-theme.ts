import { useLayoutEffect } from 'preact/hooks';
import type { Look } from '@/core/look/look';
import { themeStyle } from './theme-style';

/** Puts the chosen theme on the page's root, where `themes.css` looks for it. */
export function useTheme(look: Look | undefined): void {
  useLayoutEffect(() => {
    const { dataset, style } = document.documentElement;
    delete dataset['theme'];
    style.cssText = '';
    if (!look || look.theme === 'system') return;
    dataset['theme'] = look.theme;
    for (const [name, value] of Object.entries(themeStyle(look))) style.setProperty(name, value);
  }, [look]);
}
