import { keepTyped } from './keep-typed';
import { keyInside } from './key-inside';

const keys = ['keydown', 'keyup', 'keypress'] as const;
/** What is pressed in here is no press on the page. */
const presses = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown'];

/**
 * Keeps from the page what is typed and pressed in a shadow root that lies over it, and nothing else: a
 * page that scrolls or searches at a key would do so while somebody writes a note.
 */
export function guardFocusedKeys(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (!view) return;
  keepTyped(host, root, signal);
  const onKey = (event: KeyboardEvent) => {
    const focused = root.activeElement;
    if (!focused) return;
    event.stopImmediatePropagation();
    // A page may send keys of its own making: they are no wish of anybody's.
    if (event.isTrusted && !focused.dispatchEvent(keyInside(event))) event.preventDefault();
  };
  for (const type of keys) {
    view.addEventListener(type, onKey, { capture: true, signal });
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  for (const type of presses)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
