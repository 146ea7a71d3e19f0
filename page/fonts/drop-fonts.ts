import { fontsIn } from './fonts-in';

/** Leaves the document without any font of ours, as it was. */
export function dropFonts(document: Document): void {
  for (const face of fontsIn(document)) document.fonts.delete(face);
}
