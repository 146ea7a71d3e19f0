/** Below it, small text is hard to read for many: WCAG 1.4.3. */
export const enoughForText = 4.5;

/** Contrast of two colours `#rrggbb` by WCAG 2: 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Whether white reads better on it than black. */
export function isDark(colour: string): boolean {
  return contrastRatio(colour, '#ffffff') > contrastRatio(colour, '#000000');
}

/** So much of the first and the rest of the second, in sRGB as `color-mix(in srgb)` does. */
export function mix(first: string, share: number, second: string): string {
  const [one, other] = [channels(first), channels(second)];
  return `#${one
    .map((value, i) => Math.round(value * share + (other[i] ?? 0) * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const c = value / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
