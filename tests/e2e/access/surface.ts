import type { Page } from 'puppeteer-core';
import type { Over } from '@/tests/e2e/in-root';
import type { Visit } from '@/tests/e2e/visit-pages';

export type Place = {
  /** Our root on somebody else's page; left out where the page is ours. */
  over?: Over;
  /** All that is looked at there: the rest is looked at by itself. Everything, if left out. */
  part?: string;
};

/** One thing that people meet, and the way there. */
export type Surface = Place & {
  name: string;
  /** Follows the theme that was chosen, and not only the computer's scheme. */
  hasThemes: boolean;
  /** As wide as its place in the browser, px, where that is not the person's choice. */
  widthPx?: number;
  open(at: Visit): Promise<Page>;
};
