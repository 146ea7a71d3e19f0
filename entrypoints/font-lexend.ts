import latin from '@fontsource-variable/lexend/files/lexend-latin-wght-normal.woff2?inline';
import latinExt from '@fontsource-variable/lexend/files/lexend-latin-ext-wght-normal.woff2?inline';
import vietnamese from '@fontsource-variable/lexend/files/lexend-vietnamese-wght-normal.woff2?inline';
import ranges from '@fontsource-variable/lexend/unicode.json';
import { defineUnlistedScript } from '#imports';
import { addFont } from '@/page/fonts/add-font';

/** Put into a page whose reader is set in this font, and nowhere else. */
export default defineUnlistedScript(() =>
  addFont(document, 'lexend', [
    { data: vietnamese, weight: '100 900', unicodeRange: ranges.vietnamese },
    { data: latinExt, weight: '100 900', unicodeRange: ranges['latin-ext'] },
    { data: latin, weight: '100 900', unicodeRange: ranges.latin },
  ]),
);
