/**
 * Puts an element that covers the window into the top layer. A z-index is not enough: a page that
 * wants to be on top has the highest one too, and comes later.
 */
export function raise(element: HTMLElement): void {
  element.popover = 'manual';
  // What browsers give a popover of its own accord, taken back.
  Object.assign(element.style, {
    width: '100%',
    height: '100%',
    maxWidth: 'none',
    maxHeight: 'none',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'visible',
  });
  element.showPopover();
}
