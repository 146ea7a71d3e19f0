import { useEffect, useState } from 'preact/hooks';
import { isDark } from '@/core/look/contrast';
import type { Look } from '@/core/look/look';

export type Ground = 'light' | 'dark';

/**
 * Whether a look is light letters on dark or dark ones on light. The saved passages have to be told:
 * `light-dark()` in a `::highlight()` asks the page around the reader and not the reader.
 */
export function useGround(look: Look): Ground {
  const [isNight, setNight] = useState(() => darkScheme().matches);
  useEffect(() => {
    const scheme = darkScheme();
    const follow = () => setNight(scheme.matches);
    scheme.addEventListener('change', follow);
    return () => scheme.removeEventListener('change', follow);
  }, []);
  switch (look.theme) {
    case 'dark':
    case 'black':
      return 'dark';
    case 'light':
    case 'sepia':
      return 'light';
    case 'own':
      return isDark(look.own.paper) ? 'dark' : 'light';
    case 'system':
    case 'contrast':
      return isNight ? 'dark' : 'light';
  }
}

const darkScheme = () => matchMedia('(prefers-color-scheme: dark)');
