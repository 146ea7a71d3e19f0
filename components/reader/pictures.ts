/** A picture of the article as the lightbox shows it. */
export type Picture = { image: HTMLImageElement; src: string; alt: string; caption: string };

/** Smaller ones are signs and faces; there is nothing more to see in them, px. */
const smallestPx = 96;

/** The pictures of the article that are worth a larger look, in order. */
export function picturesIn(column: Element): Picture[] {
  return [...column.querySelectorAll<HTMLImageElement>(':is(.lead, .body) img')]
    .filter((image) => isPicture(image))
    .map((image) => ({
      image,
      // What is on the screen already: nothing new is asked for.
      src: image.currentSrc || image.src,
      alt: image.alt,
      caption: captionOf(image),
    }));
}

function isPicture(image: HTMLImageElement): boolean {
  const [width, height] = [
    Number(image.getAttribute('width') ?? smallestPx),
    Number(image.getAttribute('height') ?? smallestPx),
  ];
  const isTiny = image.naturalWidth > 0 && image.naturalWidth < smallestPx;
  return Boolean(image.src) && width >= smallestPx && height >= smallestPx && !isTiny;
}

function captionOf(image: HTMLImageElement): string {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return caption.replace(/\s+/g, ' ').trim();
}
