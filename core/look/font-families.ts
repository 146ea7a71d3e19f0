import type { Font } from './look';

/** The fonts we bring along, under names of their own: a page may know the same font by its usual one. */
export const broughtFonts = {
  atkinson: 'LeanRead Atkinson',
  lexend: 'LeanRead Lexend',
  opendyslexic: 'LeanRead OpenDyslexic',
} as const satisfies Partial<Record<Font, string>>;

export type BroughtFont = keyof typeof broughtFonts;

/** Serif and sans are the computer's own. */
export function isBrought(font: Font): font is BroughtFont {
  return font in broughtFonts;
}
