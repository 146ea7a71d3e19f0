/** Direction controls, zero-width characters, soft hyphens: they can make a name read as another. */
const unseen = /[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/** A piece of the page as it is shown and written out: without characters nobody can see. */
export function shownText(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}
