import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/** What asks for scrolling sideways, or sticks out of the window; wide tables scroll by themselves and may. */
export function sideways(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(({ over, part }) => {
    const root = over ? rootsOf(over) : document;
    const within = part ? root?.querySelector(part) : root;
    if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
    const nameOf = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const isWideByRight = (element: Element) =>
      element.closest('table, pre, .stage, .unseen, [class*=wide]') !== null;
    const { clientWidth } = document.documentElement;
    const all = [...within.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !isWideByRight(element),
    );
    const scrolled = all
      .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !element.querySelector(':scope > :is(table, pre)'))
      .map((element) => `${nameOf(element)} is ${element.scrollWidth} in ${element.clientWidth}`);
    const outside = all
      .filter((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const isOut = right > clientWidth + 1 || left < -1;
        return width > 1 && height > 1 && isOut && getComputedStyle(element).clipPath === 'none';
      })
      // Whatever lies in a box that scrolls is judged by that box.
      .filter((element) => {
        for (let at = element.parentElement; at; at = at.parentElement)
          if (at !== document.body && scrolls(at) && at.scrollWidth <= at.clientWidth + 1)
            return true;
          else if (scrolls(at)) return false;
        return true;
      })
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        return `${nameOf(element)} from ${Math.round(left)} to ${Math.round(right)}`;
      });
    const { scrollWidth } = document.documentElement;
    const whole = !over && scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
    return [...whole, ...scrolled, ...outside];
  }, place);
}
