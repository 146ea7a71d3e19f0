import { foldText } from '@/core/article/fold-text';

/** The text of an element with its parts apart: “By” and “Jane Doe” in boxes of their own do not become one word. */
export function spacedText(element: Element): string {
  if (element.childElementCount === 0) return foldText(element.textContent ?? '');
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    // A comma belongs to the word before it.
    if (/^\s*[,;.)]/.test(data) && parts.length) parts[parts.length - 1] += data;
    else parts.push(data);
  }
  return foldText(parts.join(' '));
}
