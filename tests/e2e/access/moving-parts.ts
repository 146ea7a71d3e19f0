import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/** What moves or fades for longer than no time at all, and what scrolls smoothly. */
export function movingParts(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(({ over, part }) => {
    const root = over ? rootsOf(over) : document;
    const within = part ? root?.querySelector(part) : root;
    if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    return [...within.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
        return [
          ...(lasts(style.transitionDuration)
            ? [`${name} turns within ${style.transitionDuration}`]
            : []),
          ...(style.animationName !== 'none' && lasts(style.animationDuration)
            ? [`${name} plays ${style.animationName}`]
            : []),
          ...(style.scrollBehavior === 'smooth' ? [`${name} scrolls smoothly`] : []),
        ];
      }),
    );
  }, place);
}
