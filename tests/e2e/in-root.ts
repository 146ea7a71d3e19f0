import type { Page } from 'puppeteer-core';
import { until } from './until';

/** What lies over a page, each in a root of ours. Open in this build only. */
export type Over =
  | 'leanread-marks'
  | 'leanread-reader'
  | 'leanread-tools'
  | 'leanread-sources'
  | 'leanread-note'
  | 'leanread-aside'
  | 'leanread-fact';

/** Selects some words of the page as a person would, and answers them. */
export function selectWords(page: Page, words: string): Promise<string> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return document.getSelection()?.toString() ?? '';
    }
    throw new Error(`The page does not say “${wanted}” in one piece.`);
  }, words);
}

/** The text of the first thing that a selector finds in there; null while there is none. */
export function textIn(page: Page, over: Over, selector: string): Promise<string | null> {
  return page.evaluate(
    (host, wanted) => rootsOf(host)?.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? null,
    over,
    selector,
  );
}

/** Waits until it says something, and answers all it says. */
export const untilSaid = (
  page: Page,
  over: Over,
  selector: string,
  words: RegExp,
  patienceMs?: number,
) =>
  until(
    async () => {
      const text = await textIn(page, over, selector);
      return text !== null && words.test(text) && text;
    },
    `${selector} does not say ${words}`,
    patienceMs,
  );

/** Waits until there is none of it any more. */
export const untilGone = (page: Page, over: Over, selector: string) =>
  until(async () => (await textIn(page, over, selector)) === null, `${selector} is still there`);

/** Presses the first of what a selector finds of which name or text begins so; false where there is none. */
export async function clickIn(page: Page, over: Over, selector: string, name = /(?:)/) {
  const pressed = await page.evaluate(
    (host, wanted, pattern) => {
      const root = rootsOf(host);
      const found = [...(root?.querySelectorAll<HTMLElement>(wanted) ?? [])].find((each) =>
        new RegExp(pattern).test(each.ariaLabel ?? each.innerText.trim()),
      );
      return root && found ? { place: root.press(found) } : null;
    },
    over,
    selector,
    name.source,
  );
  if (pressed?.place) await page.mouse.click(pressed.place.x, pressed.place.y);
  return pressed !== null;
}

/** Presses the first button of which name or text begins so, once it is there. */
export const pressIn = (page: Page, over: Over, name: RegExp, within = ''): Promise<boolean> =>
  until(() => clickIn(page, over, `${within} button`, name), `there is no button ${name}`);

/** The name or text of what has the focus in there; null where nothing has. */
export const focusedIn = (page: Page, over: Over): Promise<string | null> =>
  page.evaluate((host) => {
    const active = rootsOf(host)?.activeElement;
    return active instanceof HTMLElement ? (active.ariaLabel ?? active.innerText.trim()) : null;
  }, over);

/** Presses Tab until something of that name has the focus. */
export async function tabTo(page: Page, over: Over, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (wanted.test((await focusedIn(page, over)) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${wanted}, but to ${await focusedIn(page, over)}`);
}

/** Presses with the mouse in the middle of the first line of some words that are painted. */
export async function pressOnPainted(page: Page, words: string, highlight: RegExp): Promise<void> {
  const place = await until(
    () =>
      page.evaluate(
        (wanted, pattern) => {
          const ranges = [...CSS.highlights]
            .filter(([name]) => new RegExp(pattern).test(name))
            .flatMap(([, all]) => [...all] as Range[]);
          const range = ranges.find((each) => each.toString() === wanted);
          range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          const [line] = range?.getClientRects() ?? [];
          return line && { x: line.left + line.width / 2, y: line.top + line.height / 2 };
        },
        words,
        highlight.source,
      ),
    `“${words}” is not painted`,
  );
  await page.mouse.click(place.x, place.y);
}
