import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/** What can be pressed and is less than 24 CSS px wide or high (WCAG 2.5.8); links within a line may be. */
export function smallTargets(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(({ over, part }) => {
    const root = over ? rootsOf(over) : document;
    const within = part ? root?.querySelector(part) : root;
    if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
    const pressed =
      'a[href], button, input, select, textarea, summary, [role=tab], [role=option], [role=switch]';
    const isCovered = (element: Element) => {
      const modal = root.querySelector(':modal');
      // What a slot shows in it stands in the root around.
      return modal !== null && !modal.querySelector('slot') && !modal.contains(element);
    };
    return [...within.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || isCovered(element)) return [];
      const isInLine =
        getComputedStyle(element).display === 'inline' && element.matches('a, button');
      // What stands for a box that is drawn by hand is pressed as well.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      if (isInLine || (width >= 24 && height >= 24)) return [];
      const name = element.ariaLabel ?? element.innerText.trim().slice(0, 30);
      return [
        `${element.localName}.${element.className} “${name}” ${Math.round(width)} × ${Math.round(height)}`,
      ];
    });
  }, place);
}
