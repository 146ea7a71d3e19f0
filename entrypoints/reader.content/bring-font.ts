import { broughtFonts, isBrought } from '@/core/look/font-families';
import type { Font } from '@/core/look/look';
import { fontsIn } from '@/page/fonts/fonts-in';
import { send } from '@/platform/messages';

/** Sees to it that this page knows the font; true once letters can be drawn in it, false if they cannot. */
export async function bringFont(font: Font): Promise<boolean> {
  if (!isBrought(font)) return true;
  try {
    if (fontsIn(document, font).length === 0) await send('bring', [`font-${font}`]);
    return (await document.fonts.load(`16px "${broughtFonts[font]}"`)).length > 0;
  } catch (error) {
    console.error(`LeanRead could not bring the font ${font}.`, error);
    return false;
  }
}
