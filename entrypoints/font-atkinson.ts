import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import latinItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?inline';
import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latinExtItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?inline';
import ranges from '@fontsource-variable/atkinson-hyperlegible-next/unicode.json';
import { defineUnlistedScript } from '#imports';
import { addFont } from '@/page/fonts/add-font';

const extended = { weight: '200 800', unicodeRange: ranges['latin-ext'] };
const plain = { weight: '200 800', unicodeRange: ranges.latin };

/** Put into a page whose reader is set in this font, and nowhere else. */
export default defineUnlistedScript(() =>
  addFont(document, 'atkinson', [
    { data: latinExt, ...extended },
    { data: latinExtItalic, style: 'italic', ...extended },
    { data: latin, ...plain },
    { data: latinItalic, style: 'italic', ...plain },
  ]),
);
