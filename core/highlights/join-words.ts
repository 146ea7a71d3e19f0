import type { Highlight } from './highlight';

/** The same passage marked twice: the mark of `ours`, the words of both. */
export function joinWords(ours: Highlight, theirs: Pick<Highlight, 'note' | 'tags'>): Highlight {
  const isNews = theirs.note.trim() !== '' && !ours.note.includes(theirs.note.trim());
  const isMore = theirs.note.includes(ours.note.trim());
  const tags = [...new Set([...ours.tags, ...theirs.tags])];
  return {
    ...ours,
    note: !isNews ? ours.note : isMore ? theirs.note : `${ours.note}\n${theirs.note}`,
    tags: tags.length > ours.tags.length ? tags : ours.tags,
  };
}
