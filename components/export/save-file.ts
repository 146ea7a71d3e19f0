const types = { md: 'text/markdown', html: 'text/html', txt: 'text/plain' } as const;
/** Longer than a person needs to choose a folder. */
const keptMs = 120_000;

/** Hands a text to the browser's own saving. `at` is where the link stands for a moment: Firefox wants it in a page. */
export function saveFile(at: HTMLElement, name: string, text: string, kind: keyof typeof types) {
  const address = URL.createObjectURL(new Blob([text], { type: `${types[kind]};charset=utf-8` }));
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
