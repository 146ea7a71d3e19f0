import { countWords } from '@/core/article/count-words';

/** Fewer words are selected by chance, to look them up, or to keep one's line. */
const fewestWords = 25;

/** What is selected on the page, where it is long enough to be read by itself. */
export function longSelection(document: Document): AbstractRange | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  if (countWords(selection.toString()) <= fewestWords) return undefined;
  return selection.getRangeAt(0).cloneRange();
}
