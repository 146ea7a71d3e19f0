/** Counts words without splitting; of a script without spaces two characters count as one word. */
export function countWords(text: string): number {
  let words = 0;
  let dense = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 160) inWord = false;
    else if (code >= 0x2e80) {
      dense += 1;
      inWord = false;
    } else if (!inWord) {
      words += 1;
      inWord = true;
    }
  }
  return words + (dense >> 1);
}
