import plain from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import italic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { defineUnlistedScript } from '#imports';
import { addFont } from '@/page/fonts/add-font';

/** Put into a page whose reader is set in this font, and nowhere else. A slanted bold is left to the browser: 116 kB. */
export default defineUnlistedScript(() =>
  addFont(document, 'opendyslexic', [
    { data: plain, weight: '400' },
    { data: italic, weight: '400', style: 'italic' },
    { data: bold, weight: '700' },
  ]),
);
