/** What tells of typing, and of what is copied, pasted and dragged, in whose words; one kind is Chromium’s own. */
const kinds = (
  'beforeinput input textInput compositionstart compositionupdate compositionend ' +
  'beforecopy beforecut beforepaste copy cut paste dragstart drop'
).split(' ');

/**
 * Keeps what is written in a shadow root from the page, which would hear it letter by letter. The browser still
 * writes and pastes; of ours only the field wants to know, and gets an event that stays in the root.
 */
export function keepTyped(
  view: Window,
  { host, root, signal }: { host: HTMLElement; root: ShadowRoot; signal: AbortSignal },
): void {
  const onTyped = (event: Event) => {
    const isInput = event.type === 'input';
    // A choice, such as of a colour, has no words; and what has it need not have the focus.
    if (event.target !== host || (isInput && !('data' in event))) return;
    event.stopImmediatePropagation();
    if (isInput && event.isTrusted)
      root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const kind of kinds) view.addEventListener(kind, onTyped, { capture: true, signal });
}
