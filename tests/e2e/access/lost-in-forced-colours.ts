import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/**
 * What cannot be told apart any more once the computer chooses all colours: a field or a box over the page
 * without an edge, and what is pressed, chosen or current but drawn like its neighbour that is not.
 */
export function lostInForcedColours(page: Page, place: Place): Promise<string[]> {
  return page.evaluate(({ over, part }) => {
    const root = over ? rootsOf(over) : document;
    const within = part ? root?.querySelector(part) : root;
    if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
    const seen = (selector: string) =>
      [...within.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );
    const nameOf = (element: HTMLElement) =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.ariaLabel ?? element.innerText).trim().slice(0, 30)}”`;

    const hasEdge = (element: HTMLElement) => {
      const style = getComputedStyle(element);
      return ['top', 'bottom'].some(
        (side) =>
          style.getPropertyValue(`border-${side}-style`) !== 'none' &&
          parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0,
      );
    };
    const edged = [
      'input:not([type=radio], [type=checkbox], [type=range], [type=file], .unseen)',
      'select, textarea, .button:not([data-weight=quiet])',
      '.tool-panel, .highlight-menu, .list-panel, .panel[role=dialog], .tag, .note-box, .dock, .slip, .line, dialog:modal:not(.reader)',
    ];
    const bare = seen(edged.join())
      .filter((element) => !hasEdge(element) && element.getBoundingClientRect().width > 4)
      // A field may stand in a box that has the edge.
      .filter(({ parentElement }) => !(parentElement && hasEdge(parentElement)))
      .map((element) => `${nameOf(element)} has no edge`);

    const drawn = (element: HTMLElement) =>
      [element, element.closest('label'), element.nextElementSibling, ...element.children]
        .filter((part) => part !== null)
        .flatMap((part) => [null, '::before', '::after'].map((at) => getComputedStyle(part, at)))
        .map((style) =>
          [
            style.color,
            style.backgroundColor,
            ...['top', 'left', 'bottom', 'right'].map(
              (side) =>
                `${style.getPropertyValue(`border-${side}-width`)} ${style.getPropertyValue(`border-${side}-color`)}`,
            ),
            style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
            style.textDecorationLine,
            style.fontWeight,
            style.content,
          ].join(' '),
        )
        .join('|');
    const pairs = [
      ['[aria-pressed=true]', '[aria-pressed=false]'],
      ['[aria-selected=true]', '[aria-selected=false]'],
      ['[role=switch][aria-checked=true]', '[role=switch][aria-checked=false]'],
      ['[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]'],
      [
        'label:has(> input[type=radio]:checked) > input',
        'label:has(> input[type=radio]) > input:not(:checked)',
      ],
    ] as const;
    const alike = pairs.flatMap(([on, off]) =>
      seen(on).flatMap((element) => {
        const others = seen(off).filter(
          (other) => other.className === element.className && other.localName === element.localName,
        );
        const [other] = others;
        return other && drawn(other) === drawn(element)
          ? [`${nameOf(element)} looks like ${nameOf(other)}`]
          : [];
      }),
    );
    return [...bare, ...alike];
  }, place);
}
