import type { Page } from 'puppeteer-core';
import type { Place } from './surface';

/** What Tab has come to: its name, and what is wrong about it there. */
export type Stop = { name: string; faults: string[] };
export type Walk = {
  stops: Stop[];
  /** What is there for the keyboard and was not come to. */
  missed: string[];
};

/**
 * Presses Tab through all there is, once around, and looks at each place: what has the focus is drawn
 * otherwise than without it, and nothing lies over its middle. What Tab has to come to is known from the
 * elements themselves: one of each group of radio buttons, nothing that is closed, hidden or covered.
 */
export async function tabWalk(page: Page, place: Place): Promise<Walk> {
  const { count, isClosed } = await page.evaluate(findStops, place);
  const stops: Stop[] = [];
  const reached = new Set<number>();
  let last = -1;
  const look = async () => {
    const at = await page.evaluate(lookAtFocus);
    // A field for a day is three stops in one.
    if (!at || at.index === last) return at;
    last = at.index;
    const isAgain = reached.has(at.index);
    const isTooSoon = isAgain && reached.size < count;
    if (isTooSoon) stops.push({ name: at.name, faults: ['comes again too soon'] });
    if (!isAgain) stops.push({ name: at.name, faults: at.faults });
    else if (!isTooSoon) stops[0] = { name: at.name, faults: at.faults };
    reached.add(at.index);
    return { ...at, isAgain };
  };
  // What had the focus before the first key was given it by a press or by us, and need not show it.
  if (await look()) for (const first of stops) first.faults = [];
  // Tab past the last may lead to the browser before it comes around.
  for (let presses = 0; presses < count + 12; presses++) {
    await page.keyboard.press('Tab');
    const at = await look();
    const isAround = at && 'isAgain' in at && at.isAgain;
    // From what lies beside other things the way leads on to those.
    if (isAround || (!at && !isClosed && reached.size > 0)) break;
  }
  const missed = await page.evaluate(
    (found) => window.leanreadStops.filter((_, i) => !found.includes(i)).map(({ name }) => name),
    [...reached],
  );
  return { stops, missed };
}

type Known = { element: HTMLElement; name: string; drawn: string };
declare global {
  interface Window {
    leanreadStops: Known[];
    leanreadDrawn: (element: HTMLElement) => string;
  }
}

/** Runs in the page: remembers every stop, as it is drawn without the focus, and answers how many there are. */
function findStops({ over, part }: Place): {
  count: number;
  isClosed: boolean;
} {
  const root = over ? rootsOf(over) : document;
  const within = part ? root?.querySelector(part) : root;
  if (!root || !within) throw new Error(`There is no ${part ?? over}.`);
  const reachable =
    'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';
  // The inmost of what lies over the rest and keeps the focus.
  const modal = [...root.querySelectorAll(':modal')].at(-1);
  // What a slot shows in it stands in the root around.
  const all = part || modal?.querySelector('slot') ? within : (modal ?? within);
  const isStop = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled, [inert] *')) return false;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [
      ...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`),
    ].filter(({ form }) => form === element.form);
    const chosen = group.find(({ checked }) => checked);
    return element === (chosen ?? group[0]);
  };
  // A box that stands for the element may show the focus: its label, its card, or what follows it.
  window.leanreadDrawn = (element) => {
    const parts = [
      element,
      element.closest('label'),
      element.closest('.card'),
      element.nextElementSibling,
    ];
    return parts
      .filter((part) => part !== null && part !== undefined)
      .flatMap((part) =>
        [null, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
      )
      .map((style) =>
        [
          style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          style.borderColor,
          style.borderWidth,
          style.backgroundColor,
          style.textDecorationLine,
          style.width,
        ].join(' '),
      )
      .join('|');
  };
  const active = root.activeElement;
  if (active instanceof HTMLElement && active.matches(reachable)) {
    // So that it is seen without the focus; Tab goes on from here all the same.
    active.blur();
  }
  window.leanreadStops = [...all.querySelectorAll<HTMLElement>(reachable)]
    .filter(isStop)
    .map((element) => {
      const words = element.ariaLabel ?? element.closest('label')?.innerText ?? element.innerText;
      const name = `${element.localName} ${words.replace(/\s+/g, ' ').trim().slice(0, 40)}`.trim();
      return { element, name, drawn: window.leanreadDrawn(element) };
    });
  const isClosed = !over || (!part && modal !== undefined);
  // What does not keep the focus is walked through from its first on, wherever it gave the focus to.
  const from = isClosed ? active : window.leanreadStops[0]?.element;
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  return { count: window.leanreadStops.length, isClosed };
}

/** Runs in the page: what has the focus now, null where it is none of the stops. */
function lookAtFocus(): { index: number; name: string; faults: string[] } | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const index = window.leanreadStops.findIndex(({ element }) => element === active);
  const stop = window.leanreadStops[index];
  if (!stop) return null;
  const { element, name, drawn } = stop;
  const faults: string[] = [];
  if (window.leanreadDrawn(element) === drawn) faults.push('looks the same without the focus');
  const box = element.closest('label') ?? element;
  const isSmall = element.getBoundingClientRect().width < 4;
  const [line] = (isSmall ? box : element).getClientRects();
  if (!line) return { index, name, faults: [...faults, 'has no box'] };
  const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) faults.push('is out of the window');
  else {
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(x, y);
    const isIt = top && (box.contains(top) || top.contains(element));
    if (!isIt) faults.push(`lies below ${top?.localName}.${top?.className}`);
  }
  return { index, name, faults };
}
