import css from '@/page/highlights/highlights.css?inline';
import { highlightColours } from '@/core/highlights/highlight';
import { createPainter, type Painted } from '@/page/highlights/paint-highlights';

/** What one painting took, ms until the frame that shows it is done, and what it changed in the document. */
export type Painting = { ms: number; added: number };

/** Lays out a long page in this document and paints `count` passages of it, `times` over. */
export async function paintOften(count: number, times: number): Promise<Painting[]> {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  const words =
    'what was eaten, how long they walked, and how they slept in the weeks that followed';
  document.body.innerHTML = Array.from(
    { length: count },
    (_, at) => `<p>Of person ${at} it was noted ${words}; ${words}.</p>`,
  ).join('');
  const items = [...document.body.children].map((paragraph, at): Painted => {
    const range = document.createRange();
    const text = paragraph.firstChild as Text;
    range.setStart(text, 10);
    range.setEnd(text, 90);
    const colour = highlightColours[at % highlightColours.length] ?? 'yellow';
    return { highlight: { id: String(at), colour }, match: { state: 'exact' }, range };
  });
  const painter = createPainter(document);
  const before = document.documentElement.outerHTML.length;
  const paintings: Painting[] = [];
  for (let time = 0; time < times; time += 1) {
    painter.clear();
    await frameDone();
    const begun = performance.now();
    painter.paint(items);
    await frameDone();
    const ms = performance.now() - begun;
    paintings.push({ ms, added: document.documentElement.outerHTML.length - before });
  }
  return paintings;
}

/** The next frame, painted: its own task is over when the one after its callbacks begins. */
const frameDone = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    }),
  );
