const anyUnspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;

/** Words as a reader counts them; scripts without spaces count two characters as a word. */
export function countWords(text: string): number {
  const characters = anyUnspaced.test(text) ? (text.match(unspaced)?.length ?? 0) : 0;
  const spaced = (characters ? text.replace(unspaced, ' ') : text).match(/\S+/g)?.length ?? 0;
  return spaced + Math.round(characters / 2);
}
