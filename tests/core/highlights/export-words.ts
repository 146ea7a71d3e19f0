import type { ExportWords } from '@/core/highlights/export-highlights';

/** What an export is told to write. “[here]” would be a link in Markdown if it were let. */
export const words: ExportWords = {
  lang: 'en',
  title: 'Your highlights',
  untitled: 'Untitled',
  open: 'Open [here]',
  colours: { yellow: 'Yellow', green: 'Green', blue: 'Blue', pink: 'Pink', purple: 'Purple' },
  day: (ms) => new Date(ms).toISOString().slice(0, 10),
  columns: {
    passage: 'Passage',
    note: 'Note',
    tags: 'Tags',
    colour: 'Colour',
    title: 'Page',
    address: 'Address',
    cited: 'Cited',
    saved: 'Saved',
    changed: 'Changed',
  },
};
