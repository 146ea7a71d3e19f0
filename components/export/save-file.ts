const types = {
  md: 'text/markdown;charset=utf-8',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv;charset=utf-8',
  zip: 'application/zip',
  bib: 'application/x-bibtex',
} as const;
export type FileKind = keyof typeof types;
/** Longer than a person needs to choose a folder. */
const keptMs = 120_000;

/** Hands a file to the browser's own saving. `at` is where the link stands for a moment: Firefox wants it in a page. */
export function saveFile(at: HTMLElement, name: string, content: BlobPart, kind: FileKind) {
  const address = URL.createObjectURL(new Blob([content], { type: types[kind] }));
  const link = at.ownerDocument.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  // The reader and the page below have nothing to do with this press.
  link.addEventListener('click', (event) => event.stopPropagation());
  at.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
