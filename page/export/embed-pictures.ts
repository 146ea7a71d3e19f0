/** Wider ones gain nothing in a column of text. */
const widestPx = 1600;

/**
 * Puts the pictures of a copy into it as far as the page has them already; nothing is asked of any
 * server. Answers how many stay links, because their own site keeps them from being read.
 */
export function embedPictures(copy: ParentNode, loaded: Iterable<HTMLImageElement>): number {
  const bySource = new Map([...loaded].map((image) => [image.src, image]));
  let linked = 0;
  for (const image of copy.querySelectorAll('img')) {
    if (image.src.startsWith('data:')) continue;
    const twin = bySource.get(image.src);
    const data = twin && dataOf(twin);
    if (data) image.setAttribute('src', data);
    else linked += 1;
    image.setAttribute('referrerpolicy', 'no-referrer');
  }
  return linked;
}

function dataOf(image: HTMLImageElement): string | null {
  if (!image.complete || image.naturalWidth === 0) return null;
  const scale = Math.min(1, widestPx / image.naturalWidth);
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  const context = canvas.getContext('2d');
  if (!context || !isHonest(context)) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  try {
    return canvas.toDataURL('image/webp', 0.9);
  } catch (error) {
    // A picture of another site that does not let itself be read.
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  }
}

/** Browsers that hide the device give back noise instead of pictures: asked with one known point. */
function isHonest(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = '#123456';
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  context.clearRect(0, 0, 1, 1);
  return red === 0x12 && green === 0x34 && blue === 0x56;
}
