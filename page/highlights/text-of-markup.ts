/** The text of markup from a file. Parsed apart from any page, where nothing of it loads or runs. */
export function textOfMarkup(html: string): string {
  const apart = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of apart.querySelectorAll('script, style, template, noscript')) silent.remove();
  return apart.body.textContent ?? '';
}
