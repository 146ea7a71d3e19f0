import { useLayoutEffect } from 'preact/hooks';
import { articleOf } from './article-of';

/** “3”, “[3]”, “(3, 4)” or a sign such as “*”: what leads from a sentence to its reference. */
const marker = /^[[(]?\s*(\d{1,3}([\s,;–-]+\d{1,3})*|[*†‡§]+|[a-z])\s*[\])]?$/i;

/**
 * Where links are not wanted they lose their address, and with it colour, line, focus and the word
 * “link” of a screen reader. Their text nodes stay the same, so ranges in them live on.
 */
export function useLinks(body: Element, wanted: boolean): void {
  useLayoutEffect(() => {
    const column = articleOf(body);
    if (wanted || !column) return;
    const quieten = () => {
      for (const link of column.querySelectorAll<HTMLElement>(':is(.body, .author) a[href]')) {
        if (isMarker(link)) continue;
        // Whatever is taken away keeps its links, however the reader looks.
        link.dataset['href'] = link.getAttribute('href') ?? '';
        link.removeAttribute('href');
      }
    };
    quieten();
    const observer = new MutationObserver(quieten);
    observer.observe(column, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const link of column.querySelectorAll<HTMLElement>('a[data-href]')) {
        link.setAttribute('href', link.dataset['href'] ?? '');
        delete link.dataset['href'];
      }
    };
  }, [body, wanted]);
}

function isMarker(link: Element): boolean {
  return link.closest('sup') !== null || marker.test(link.textContent.trim());
}
