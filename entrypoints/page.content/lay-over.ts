import { markLanguage } from '@/components/ui/mark-language';
import { raise } from '@/components/ui/raise';
import { keyEvents } from '@/page/stay/key-inside';

/** A shadow root of ours: `host` stands for it in the document, `container` is what is drawn in. */
export type OurRoot = { host: HTMLElement; root: ShadowRoot; container: HTMLElement };

/**
 * Made by hand and not yet in the document. WXT's own keeps every one that ever was until the extension
 * goes, with all it held.
 */
export const makeRoot = (name: `leanread-${string}`, css: string): OurRoot =>
  // A template's document knows no definitions. Of an element that a page has defined it is told the root by
  // ElementInternals, closed or not.
  rootIn(document.createElement('template').content.ownerDocument.createElement(name), css);

export function rootIn(host: HTMLElement, css: string): OurRoot {
  // Closed to the page; open only in the build that tests look into.
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  // Important in here comes before important out there (css-cascade-5, “context”), so that no sheet of a page’s
  // hides the host or makes what is inherited from it invisible, whatever its selectors. Writing direction,
  // which `all` leaves alone, is the container’s own.
  style.textContent = `:host{all:initial!important}${css}`;
  const container = document.createElement('div');
  markLanguage(container);
  root.append(style, container);
  return { host, root, container };
}

/** Lays one over the page, in the top layer: the page's layout has no part in it. */
export function layOver(name: `leanread-${string}`, css: string): OurRoot {
  const made = makeRoot(name, css);
  const { host, container } = made;
  // Pages draw their body anew; the root element stays.
  document.documentElement.append(host);
  raise(container);
  // It must not catch the presses meant for the page; what is drawn in it takes its own, and its keys.
  container.style.pointerEvents = 'none';
  for (const type of keyEvents)
    container.addEventListener(type, (event) => event.stopPropagation());
  return made;
}
