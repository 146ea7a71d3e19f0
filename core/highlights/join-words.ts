import type { Highlight } from './highlight';

/** The same passage marked twice: the mark of `ours`, the words of both. */
export function joinWords(ours: Highlight, theirs: Pick<Highlight, 'note' | 'tags'>): Highlight {
  const isNews = theirs.note.trim() !== '' && !ours.note.includes(theirs.note.trim());
  const tags = [...new Set([...ours.tags, ...theirs.tags])];
  return {
    ...ours,
    note: isNews ? [ours.note, theirs.note].filter(Boolean).join('\n') : ours.note,
    tags: tags.length > ours.tags.length ? tags : ours.tags,
  };
}
