import { broughtFonts, type BroughtFont } from '@/core/look/font-families';
import { fontsIn } from './fonts-in';

export type Face = {
  /** The font file as `data:…;base64,…`: bytes at hand need no request, so no rule of the page hinders them. */
  data: string;
  weight: string;
  style?: 'normal' | 'italic';
  /** The letters the file holds; left out if it is the only one of its weight and style. */
  unicodeRange?: string;
};

/** Makes one of our fonts known to the document, once. Shadow roots know what their document knows. */
export function addFont(document: Document, font: BroughtFont, faces: Face[]): void {
  if (fontsIn(document, font).length > 0) return;
  for (const { data, ...descriptors } of faces)
    document.fonts.add(new FontFace(broughtFonts[font], bytesOf(data), descriptors));
}

function bytesOf(data: string): ArrayBuffer {
  const text = atob(data.slice(data.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
