import { longSelection } from '@/page/article/long-selection';
import { readPage, type ReadPage } from './read-page';

/**
 * The reading of a page, kept until it is taken or its text changes: the popup asks what is on a page
 * a moment before a person asks to see it, and reading twice would make them wait twice.
 */
export function readingAtHand(document: Document) {
  let kept: ReadPage | null = null;
  const observer = new MutationObserver(forget);

  function forget() {
    observer.disconnect();
    kept = null;
  }

  return {
    look(): ReadPage {
      if (kept) return kept;
      kept = readPage(document);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      return kept;
    },
    /** With words selected, only those. The reader takes its nodes into itself: the next one needs a reading of its own. */
    take(): ReadPage {
      const selected = longSelection(document);
      const read = (!selected && kept) || readPage(document, selected);
      forget();
      return read;
    },
    forget,
  };
}
