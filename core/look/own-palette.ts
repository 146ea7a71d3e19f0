import { contrastRatio, isDark, mix } from './contrast';
import type { OwnColours } from './look';

export type Palette = Record<`--${string}`, string>;

/**
 * Every tone of a theme, mixed from the two colours a person picked. The tones between keep the
 * contrast that the two allow; they never have more, so a poor choice shows as what it is.
 */
export function ownPalette({ ink, paper }: OwnColours): Palette {
  // The raised surface goes a little toward the light, as it does in the themes of the house.
  const surface = mix(isDark(paper) ? ink : '#ffffff', isDark(paper) ? 0.06 : 0.5, paper);
  const wash = mix(ink, 0.09, paper);
  return {
    '--paper': paper,
    '--surface': surface,
    '--sunken': mix(ink, 0.05, paper),
    '--ink': ink,
    '--ink-soft': softest(ink, [paper, surface, wash], 4.5),
    '--line': mix(ink, 0.18, paper),
    '--line-strong': softest(ink, [paper, surface], 3),
    '--accent': ink,
    '--accent-ink': paper,
    '--accent-wash': wash,
    '--note-ink': ink,
    '--note-wash': wash,
  };
}

/** The ink, as pale as it may be with that contrast on each of the grounds. */
function softest(ink: string, grounds: string[], ratio: number): string {
  const [paper = ink] = grounds;
  for (let share = 0.4; share < 1; share += 0.05) {
    const tone = mix(ink, share, paper);
    if (grounds.every((ground) => contrastRatio(tone, ground) >= ratio)) return tone;
  }
  return ink;
}
