import { useEffect } from 'preact/hooks';
import type { Settings } from '@/core/settings/settings';

/** Puts the chosen theme on the page's root, where `page.css` looks for it. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
