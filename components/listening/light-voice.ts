const sentenceName = 'leanread-voice-sentence';
const wordName = 'leanread-voice-word';

/** Shows what is being spoken without touching a node. Browsers without custom highlights only scroll along. */
export function lightVoice(sentence: Range | null, word: Range | null): void {
  if (typeof Highlight === 'undefined') return;
  put(sentenceName, sentence, 2);
  put(wordName, word, 3);
}

/** Above the claims of the cards; the word above its sentence. */
function put(name: string, range: Range | null, priority: number) {
  if (!range) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
