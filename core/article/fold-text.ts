const unseen = /[\u00ad\u200b\u2060\ufeff]/;
const everyUnseen = /[\u00ad\u200b\u2060\ufeff]/g;
/** Most lines are folded already, and to see that costs less than to write them anew. */
const unfolded = /[^\S ]|\s\s/;

/** White space folded to single spaces, soft hyphens and zero-width characters out. */
export function foldText(text: string): string {
  const seen = unseen.test(text) ? text.replace(everyUnseen, '') : text;
  return (unfolded.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
}
