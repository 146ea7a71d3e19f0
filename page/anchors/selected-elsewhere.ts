import { own } from '@/page/article/own-members';

/** Where words are selected that the document's own selection knows nothing of; null if nowhere. */
export function selectedElsewhere(document: Document): 'in-field' | 'in-frame' | null {
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && selection.toString().trim()) return null;
  const active = document.activeElement;
  if (!active) return null;
  if (own(active).matches('iframe, frame, object, embed')) return 'in-frame';
  if (own(active).matches('input, textarea')) return 'in-field';
  return null;
}
