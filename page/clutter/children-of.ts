import { nameOf, own } from '@/page/article/own-members';

/** The children that can be seen, also of a form that names a field `children`. */
export function childrenOf(element: Element): Element[] {
  const walker = own(element).ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (!/^(script|style|noscript|template|link)$/.test(nameOf(node))) found.push(node as Element);
  return found;
}
