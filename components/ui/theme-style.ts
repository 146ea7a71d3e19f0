import { isDark } from '@/core/look/contrast';
import type { Look } from '@/core/look/look';
import { ownPalette } from '@/core/look/own-palette';

/** What a theme needs beside its name: nothing, unless the colours are a person's own. */
export function themeStyle({ theme, own }: Look): Record<string, string> {
  if (theme !== 'own') return {};
  return { ...ownPalette(own), 'color-scheme': isDark(own.paper) ? 'dark' : 'light' };
}
