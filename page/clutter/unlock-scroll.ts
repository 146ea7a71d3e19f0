import { own } from '@/page/article/own-members';

export const unlock = 'data-leanread-unlock';

/** Lets the page scroll again when a sheet that is hidden now had locked it; one attribute, taken away by undo. */
export function unlockScroll(document: Document): boolean {
  const view = document.defaultView;
  const { documentElement: root, body } = document;
  if (!view || !body || own(root).hasAttribute(unlock)) return false;
  const isLocked = [root, body].some((element) => {
    const { overflowY, position } = view.getComputedStyle(element);
    return overflowY === 'hidden' || overflowY === 'clip' || position === 'fixed';
  });
  if (isLocked) own(root).setAttribute(unlock, '');
  return isLocked;
}
