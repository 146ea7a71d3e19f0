/** Capitals, accents and the shape of a letter do not matter to somebody who looks for an option. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether a text holds every word that was typed; true of everything while nothing is. */
export function matchesSearch(text: string, typed: string): boolean {
  const folded = fold(text);
  return fold(typed)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
