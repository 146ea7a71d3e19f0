/** One entry of a `srcset`: an address, and how wide or how dense the file is. */
type Candidate = { url: string; pixels: number };

const longest = 20_000;
const mostCandidates = 60;
/** What a file without a word on its size may be taken for. */
const unsaidPixels = 800;

/**
 * The address in a `srcset` that fills a column of so many pixels with the smallest file, else the
 * largest there is. Addresses may hold commas, so a comma parts only behind a space or a size.
 */
export function chooseFromSet(set: string, wantedPixels: number): string | null {
  const all = candidatesOf(set.slice(0, longest)).sort((a, b) => a.pixels - b.pixels);
  return (all.find(({ pixels }) => pixels >= wantedPixels) ?? all.at(-1))?.url ?? null;
}

function candidatesOf(set: string): Candidate[] {
  const found: Candidate[] = [];
  let open: string | null = null;
  const close = (size: string) => {
    if (open && !/^data:/i.test(open)) found.push({ url: open, pixels: pixelsOf(size) });
    open = null;
  };
  for (const token of set.split(/\s+/)) {
    if (!token || found.length >= mostCandidates) continue;
    if (open === null) {
      const isWhole = token.endsWith(',');
      open = token.replace(/^,+|,+$/g, '');
      if (isWhole) close('');
      continue;
    }
    // “300w,second.jpg” and “300w,”: the size ends one address, and another may begin.
    const [, size = '', , rest = ''] = /^([\d.]+[wxh]?)(,+(.*))?$/.exec(token) ?? [];
    if (!size) continue;
    const next = rest || null;
    close(size);
    open = next;
  }
  close('');
  return found;
}

function pixelsOf(size: string): number {
  const figure = parseFloat(size);
  if (!Number.isFinite(figure)) return unsaidPixels;
  return size.endsWith('x') ? figure * unsaidPixels : figure;
}
