import { found, type Judge } from '@/page/clutter/finding';

/** A row of links and buttons of which most share, follow, print or save. */
export const findShareBar: Judge = (box) => {
  const actions = box.links + box.buttons;
  if (box.shares < 2 || box.shares < actions * 0.6 || box.prose > 0) return null;
  if (box.headings > 1 || box.fields > 1 || box.players > 0) return null;
  if (box.words > actions * 4 + 8 || box.words - box.linkWords > box.buttons * 4 + 8) return null;
  return found(box, 'share', 'share-row');
};
