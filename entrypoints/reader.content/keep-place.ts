/** A line of the article, and how far below the top of the window it stands, px. */
type Place = { text: string; top: number };

const lines = 'p, li, h2, h3, h4, h5, h6, blockquote, figcaption, td';

/** The dialog stands in the first, the article in the second. */
type Shown = { root: ShadowRoot; frame: HTMLElement };

/** The first line of the article below the toolbar. */
export function placeIn(frame: HTMLElement): Place | null {
  for (const line of frame.querySelectorAll(`.body :is(${lines})`)) {
    const { top, bottom } = line.getBoundingClientRect();
    if (bottom > 64 && line.textContent.trim()) return { text: bare(line), top };
  }
  return null;
}

/** Puts the same line to the same height, in another reading of the article. */
export function toPlace({ root, frame }: Shown, place: Place | null): void {
  const dialog = root.querySelector('dialog');
  const line =
    place &&
    [...frame.querySelectorAll(`.body :is(${lines})`)].find((one) => bare(one) === place.text);
  if (!dialog || !line) return;
  const top = dialog.scrollTop + line.getBoundingClientRect().top - place.top;
  dialog.scrollTo({ top, behavior: 'instant' });
}

const bare = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();
