export const presses = ['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown'];

/** What is pressed in a shadow root of ours is no press on the page. */
export function keepPresses(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of presses)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
