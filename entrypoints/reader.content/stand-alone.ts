/**
 * In the window the page's scroll bar goes, or two would stand side by side; how far it was scrolled is kept. On
 * paper the page below the open reader is not there, and nothing of it cuts the article off.
 */
const css = `@media screen {
  html {
    scrollbar-gutter: auto !important;
    scrollbar-width: none !important;
  }
}
@media print {
  html {
    position: static !important;
    display: block !important;
    width: auto !important;
    height: auto !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: visible !important;
    background: #fff !important;
    transform: none !important;
    filter: none !important;
    columns: auto !important;
  }
  html > :not(leanread-reader), html::before, html::after {
    display: none !important;
  }
}`;

/**
 * While it is open the reader alone has the window, and is printed alone, by its own button or by the browser's.
 * The rules lie inside our own element and go with it; nothing of the page is touched.
 */
export function standAlone(host: HTMLElement): void {
  const style = host.ownerDocument.createElement('style');
  style.textContent = css;
  host.append(style);
}
