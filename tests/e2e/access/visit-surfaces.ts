import { afterAll, beforeAll } from 'vitest';
import { accessPages } from './access-pages';
import { driveBrowser } from '@/tests/e2e/drive-browser';
import { servePages } from '@/tests/e2e/serve-pages';
import type { Visit } from '@/tests/e2e/visit-pages';

/** As `visitPages`, in a Chromium that has voices, with the pages on which all surfaces can be seen. */
export function visitSurfaces(): Visit {
  const visit: Partial<Visit> = {};
  beforeAll(async () => {
    visit.pages = await servePages(accessPages);
    visit.driven = await driveBrowser('chromium', { hasVoices: true });
    visit.own = await visit.driven.openOwn('/options.html');
  });
  afterAll(async () => {
    await visit.driven?.close();
    await visit.pages?.close();
  });
  return visit as Visit;
}
