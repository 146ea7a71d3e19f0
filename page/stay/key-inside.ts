/** Handled inside first, and then kept from the page. */
export const keyEvents = ['keydown', 'keyup', 'keypress'] as const;

/**
 * A key that stays in a shadow root. No KeyboardEvent, because Firefox lets every one of them out of
 * it, `composed` or not, and so to the page.
 */
export function keyInside(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  const told = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
  return Object.assign(new Event(event.type, { bubbles: true, cancelable: true }), told);
}
