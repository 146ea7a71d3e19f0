import { visitWithVoices, type Visit } from '@/tests/e2e/visit-pages';
import { accessPages } from './access-pages';

/** A Chromium that has voices, with the pages on which all surfaces can be seen. */
export const visitSurfaces = (): Visit => visitWithVoices('chromium', accessPages);
