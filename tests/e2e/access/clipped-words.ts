import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/** The spacing of WCAG 1.4.12, which must cost no word. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/**
 * What loses words, or runs out of its box, once lines, words and letters stand as far apart as a reader may
 * set them. What is cut off without that as well is cut off on purpose, and its whole text stands elsewhere.
 */
export function clippedWords(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(
    ({ over, part }, css) => {
      const root = over ? rootsOf(over) : document;
      const within = part ? root?.querySelector(part) : root;
      if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
      const hasWords = (element: Element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      const look = () =>
        [...within.querySelectorAll<HTMLElement>('*')].filter((element) => {
          if (!element.checkVisibility({ visibilityProperty: true })) return false;
          if (element.closest('.unseen, style, svg, option') || !element.textContent?.trim())
            return false;
          const { overflowX, overflowY, display, webkitLineClamp } = getComputedStyle(element);
          // So many lines of it are a taste, whatever the spacing; the button beside them has all in its name.
          if (webkitLineClamp !== 'none') return false;
          if (display === 'inline' || !(hasWords(element) || element.matches('button')))
            return false;
          const isTooWide = element.scrollWidth > element.clientWidth + 2;
          const isTooHigh = element.scrollHeight > element.clientHeight + 2;
          // A box that scrolls shows all of it; one without an edge lets it run on.
          return (
            (isTooWide && !/auto|scroll/.test(overflowX)) ||
            (isTooHigh && !/auto|scroll|visible/.test(overflowY))
          );
        });
      const before = new Set(look());
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const after = look().filter((element) => !before.has(element));
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      return after.map(
        (element) =>
          `${element.localName}.${element.className} “${element.innerText.trim().slice(0, 40)}” ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`,
      );
    },
    place,
    spacing,
  );
}
