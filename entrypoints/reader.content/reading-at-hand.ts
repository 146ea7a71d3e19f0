import { findArticleInView } from '@/page/article/find-article-in-view';
import { longSelection } from '@/page/article/long-selection';
import { readPage, type ReadPage } from './read-page';

/**
 * The reading of a page, kept until it is taken, its text or address changes, or another of its
 * articles comes into view: the popup asks what is on a page a moment before a person asks to see it,
 * and reading twice would make them wait twice.
 */
export function readingAtHand(document: Document) {
  let kept: { read: ReadPage; of: string; inView: Element | null } | null = null;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) forget();
  });

  function forget() {
    observer.disconnect();
    kept = null;
  }
  const inView = () => findArticleInView(document)?.box ?? null;
  const atHand = () => {
    if (kept && (kept.of !== document.URL || kept.inView !== inView())) forget();
    return kept?.read ?? null;
  };

  return {
    look(): ReadPage {
      const had = atHand();
      if (had) return had;
      kept = { read: readPage(document), of: document.URL, inView: inView() };
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      return kept.read;
    },
    /** With words selected, only those. The reader takes its nodes into itself: the next one needs a reading of its own. */
    take(): ReadPage {
      const selected = longSelection(document);
      const read = (!selected && atHand()) || readPage(document, { selected });
      forget();
      return read;
    },
    forget,
  };
}

/** What we put over a page, the reader first of all, changes nothing of what the page says. */
const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
  const moved = [...addedNodes, ...removedNodes];
  return moved.length > 0 && moved.every(({ nodeName }) => /^leanread-/i.test(nodeName));
};
