import { broughtFonts, type BroughtFont } from '@/core/look/font-families';

/** The faces of one of our fonts that the document knows, or of all of them. */
export function fontsIn(document: Document, font?: BroughtFont): FontFace[] {
  const names: string[] = font ? [broughtFonts[font]] : Object.values(broughtFonts);
  // Firefox gives the name back in quotes.
  return [...document.fonts].filter(({ family }) => names.includes(family.replace(/["']/g, '')));
}
