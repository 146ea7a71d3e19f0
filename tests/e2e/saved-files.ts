import type { Page } from 'puppeteer-core';
import { until } from './until';

/** In Firefox a page may not read what an extension holds, and that is as it should be: there the text is null. */
export type SavedFile = { name: string; text: string | null };
type Watched = { saved: SavedFile[] };

/** Looks at what the reader would have the browser save instead: a driven browser need not write files. */
export const watchSaved = (tab: Page) =>
  tab.evaluate(() => {
    const saved: SavedFile[] = [];
    Object.assign(window, { saved });
    rootsOf('leanread-reader')?.addEventListener(
      'click',
      (event) => {
        const link = event.target;
        if (!(link instanceof HTMLAnchorElement) || !link.download) return;
        event.preventDefault();
        const { download, href } = link;
        void fetch(href)
          .then((answer) => answer.text())
          .catch(() => null)
          .then((text) => saved.push({ name: download, text }));
      },
      true,
    );
  });

/** Presses one of the ways to save that the reader shows, and answers the file. */
export async function saveAs(tab: Page, kind: string): Promise<SavedFile> {
  await tab.evaluate(
    (wanted) =>
      rootsOf('leanread-reader')?.querySelector<HTMLElement>(`[data-take=${wanted}]`)?.click(),
    kind,
  );
  return until(
    () => tab.evaluate(() => (window as unknown as Watched).saved.splice(0)[0]),
    `nothing was saved as ${kind}`,
  );
}
