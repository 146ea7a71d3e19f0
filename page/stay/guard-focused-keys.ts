import { keepPresses } from './keep-presses';
import { keepTyped } from './keep-typed';
import { keyEvents, keyInside } from './key-inside';

/**
 * Keeps from the page what is typed and pressed in a shadow root that lies over it, and nothing else: a
 * page that scrolls or searches at a key would do so while somebody writes a note.
 */
export function guardFocusedKeys(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  keepTyped(view, { host, root, signal });
  const onKey = (event: KeyboardEvent) => {
    const focused = root.activeElement;
    if (!focused) return;
    event.stopImmediatePropagation();
    // A page may send keys of its own making: they are no wish of anybody's.
    if (event.isTrusted && !focused.dispatchEvent(keyInside(event))) event.preventDefault();
  };
  for (const type of keyEvents) {
    view.addEventListener(type, onKey, { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  keepPresses(root, signal);
}
