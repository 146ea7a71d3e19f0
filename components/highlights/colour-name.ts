import { i18n } from '@/components/ui/i18n';
import type { HighlightColour } from '@/core/highlights/highlight';
import type { ColourNames } from '@/core/highlights/marking-choices';

/** What the person calls a colour, or what it is called. */
export const colourName = (colour: HighlightColour, names: ColourNames): string =>
  names[colour] ?? i18n.t(`highlight.colours.${colour}`);
