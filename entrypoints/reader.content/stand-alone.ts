import css from './stand-alone.css?inline';

/**
 * While it is open the reader alone has the window, and is printed alone, by its own button or by the browser's.
 * The rules lie inside our own element and go with it; nothing of the page is touched.
 */
export function standAlone(host: HTMLElement): void {
  const style = host.ownerDocument.createElement('style');
  style.textContent = css;
  host.append(style);
}
