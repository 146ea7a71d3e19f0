import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What a person sees in the open reader; null while it is closed. Its root is open in this build only. */
export type ReaderView = {
  title: string;
  text: string;
  words: number;
  /** Names on the cards, each source once, in order. */
  named: string[];
  strip: string;
  author: string | null;
  references: number;
  /** Set where there was no article to show. */
  notice: string | null;
};

export function lookAtReader(page: Page): Promise<ReaderView | null> {
  return page.evaluate(() => {
    const root = rootsOf('leanread-reader');
    if (!root?.querySelector('.reader, .notice')) return null;
    const text = (selector: string) =>
      root.querySelector<HTMLElement>(selector)?.innerText.trim() ?? null;
    const body = text('.body') ?? '';
    const names = [...root.querySelectorAll<HTMLElement>('.card .name bdi')];
    return {
      title: text('h1') ?? '',
      text: body,
      words: body.split(/\s+/).filter(Boolean).length,
      named: [...new Set(names.map((name) => name.innerText.trim()))],
      strip: text('.strip') ?? '',
      author: text('.author'),
      references: root.querySelectorAll('.references li').length,
      notice: text('.notice p:not(.product)'),
    };
  });
}

/** Notes in the page when the reader stands there, to 4 ms; answers the way to read that time, in ms since 1970. */
export async function watchOpening(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const look = () => {
      if (rootsOf('leanread-reader')?.querySelector('.head h1'))
        document.documentElement.dataset['opened'] = `${Date.now()}`;
      else setTimeout(look, 4);
    };
    look();
  });
  const read = () => page.evaluate(() => Number(document.documentElement.dataset['opened'] ?? 0));
  return async () => {
    const opened = await until(read, 'the reader did not open');
    await page.evaluate(() => delete document.documentElement.dataset['opened']);
    return opened;
  };
}

/** Selects the first sentence of the first long paragraph in the reader's body, as a person would. */
export function selectInReader(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = rootsOf('leanread-reader');
    const paragraph = [...(root?.querySelectorAll<HTMLElement>('.body p') ?? [])].find(
      ({ innerText }) => innerText.length > 80,
    );
    if (!root || !paragraph) throw new Error('The reader shows no paragraph to select in.');
    paragraph.scrollIntoView({ block: 'center' });
    const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const end = words.data.indexOf('. ') > 20 ? words.data.indexOf('. ') + 1 : words.data.length;
    const selection = document.getSelection();
    selection?.setBaseAndExtent(
      words,
      words.data.length - words.data.trimStart().length,
      words,
      end,
    );
    return words.data.slice(0, end).trim();
  });
}

/** The texts painted as saved highlights, on the page or in its reader. */
export function paintedTexts(page: Page, surface: 'page' | 'reader' = 'page'): Promise<string[]> {
  const prefix = surface === 'page' ? 'leanread' : 'leanread-reader';
  return page.evaluate(
    (pattern) =>
      [...CSS.highlights]
        .filter(([name]) => new RegExp(pattern).test(name))
        .flatMap(([, ranges]) => [...ranges].map((range) => (range as Range).toString())),
    `^${prefix}-(yellow|green|blue|pink|purple)$`,
  );
}
