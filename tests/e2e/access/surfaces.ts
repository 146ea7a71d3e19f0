import { emptyLibrary, librarySurfaces, ownSurfaces } from './own-surfaces';
import { pageMarks, pageTools } from './page-surfaces';
import { popupSurfaces } from './popup-surfaces';
import { readerPassages, readerSurfaces } from './reader-surfaces';
import type { Surface } from './surface';

/** All that people meet, in this order: what is saved by one is there for those after it. */
export const surfaces: readonly Surface[] = [
  emptyLibrary,
  ...popupSurfaces,
  ...ownSurfaces,
  ...readerSurfaces,
  ...pageMarks,
  ...readerPassages,
  ...pageTools,
  ...librarySurfaces,
];
