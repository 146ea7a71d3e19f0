/** Hidden text is no evidence: neither what the page hides nor what it paints out of sight. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const style = view.getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
    return true;
  return style.opacity === '0' || style.fontSize === '0px' || isOutOfSight(style);
}

/** Cut off, shut in nothing, or moved to where no window shows it. */
export function isOutOfSight(style: CSSStyleDeclaration): boolean {
  const clipped =
    /rect\(0(?:px)?,? 0(?:px)?,? 0(?:px)?,? 0(?:px)?\)/.test(style.clip) ||
    /inset\((?:50|100)%\)/.test(style.clipPath);
  const away =
    /^(?:absolute|fixed)$/.test(style.position) &&
    [style.left, style.top, style.textIndent].some((value) => Number.parseFloat(value) < -500);
  const shut =
    style.overflow === 'hidden' &&
    (style.height === '0px' || style.width === '0px' || style.maxHeight === '0px');
  return clipped || away || shut || Number.parseFloat(style.textIndent) < -500;
}
