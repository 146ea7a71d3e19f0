/** The children that can be seen, also of a form that names a field `children`. */
export function childrenOf(element: Element): Element[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  const found: Element[] = [];
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (!/^(script|style|noscript|template|link)$/.test((node as Element).localName))
      found.push(node as Element);
  return found;
}
