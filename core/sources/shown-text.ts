/**
 * What nobody can see and what can make a name read as another: direction controls, zero-width characters, soft
 * hyphens, blank letters, tags. What chooses the form of the sign before it stays: it is seen.
 */
const unseen = /(?![\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

/** A piece of the page as it is shown and written out: without characters nobody can see. */
export function shownText(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}
