import { isRecord } from '@/core/is-record';
import { asNumber, type NumberField } from './steps';

export const lookThemes = ['system', 'light', 'sepia', 'dark', 'black', 'contrast', 'own'] as const;
export type LookTheme = (typeof lookThemes)[number];

export const fonts = ['serif', 'sans', 'atkinson', 'lexend', 'opendyslexic'] as const;
export type Font = (typeof fonts)[number];

export const alignments = ['start', 'justify'] as const;

/** The two colours a person picks, `#rrggbb`; everything between is mixed from them. */
export type OwnColours = { ink: string; paper: string };

/** How an article looks. The theme counts for every page of ours. */
export type Look = {
  theme: LookTheme;
  own: OwnColours;
  font: Font;
  align: (typeof alignments)[number];
  images: boolean;
  /** Off: links read as plain text; the numbers that lead to the references stay. */
  links: boolean;
} & Record<NumberField, number>;

export const defaultLook: Look = {
  theme: 'system',
  own: { ink: '#2b2b2b', paper: '#f4f1ea' },
  font: 'serif',
  sizePercent: 100,
  widthEm: 33,
  lineHeight: 1.6,
  letterEm: 0,
  wordEm: 0,
  align: 'start',
  images: true,
  links: true,
};

/** Whatever was stored, field by field: what cannot be read is as designed. */
export function parseLook(stored: unknown): Look {
  const from = isRecord(stored) ? stored : {};
  const own = isRecord(from['own']) ? from['own'] : {};
  const number = (field: NumberField) => asNumber(field, from[field]) ?? defaultLook[field];
  return {
    theme: oneOf(lookThemes, from['theme']) ?? defaultLook.theme,
    own: {
      ink: asColour(own['ink']) ?? defaultLook.own.ink,
      paper: asColour(own['paper']) ?? defaultLook.own.paper,
    },
    font: oneOf(fonts, from['font']) ?? defaultLook.font,
    sizePercent: number('sizePercent'),
    widthEm: number('widthEm'),
    lineHeight: number('lineHeight'),
    letterEm: number('letterEm'),
    wordEm: number('wordEm'),
    align: oneOf(alignments, from['align']) ?? defaultLook.align,
    images: typeof from['images'] === 'boolean' ? from['images'] : defaultLook.images,
    links: typeof from['links'] === 'boolean' ? from['links'] : defaultLook.links,
  };
}

function oneOf<T>(all: readonly T[], value: unknown): T | undefined {
  return all.find((each) => each === value);
}

function asColour(value: unknown): string | undefined {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? value.toLowerCase()
    : undefined;
}
