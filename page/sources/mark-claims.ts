import { own } from '@/page/article/own-members';

/** One thing somebody is cited for, as it stands on the page: in several pieces where its cue interrupts it. */
export type PageClaim = { key: string; ranges: readonly Range[] };

type World = {
  claims: readonly PageClaim[];
  /** The claim under the pointer, or pressed. */
  onPoint: (key: string) => void;
  signal: AbortSignal;
};

const marked = 'leanread-page-claim';
const lit = 'leanread-page-claim-lit';

/**
 * Underlines claims on the page itself and tells which of them is pointed at. CSS highlights, in which no
 * node of the page takes part: nothing moves. All of it goes when the signal says so.
 */
export function markClaims(document: Document, { claims, onPoint, signal }: World) {
  const window = document.defaultView ?? globalThis.window;
  const { CSS, Highlight } = window;
  const all = new Highlight(...claims.flatMap(({ ranges }) => ranges));
  CSS.highlights.set(marked, all);

  const under = (x: number, y: number) =>
    claims.find(({ ranges }) =>
      ranges.some((range) =>
        Array.from(range.getClientRects()).some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
      ),
    );
  const point = ({ clientX, clientY, isTrusted }: MouseEvent) => {
    // A pointer of the page's own making points at nothing.
    const claim = isTrusted ? under(clientX, clientY) : undefined;
    if (claim) onPoint(claim.key);
  };
  let waiting = false;
  const onMove = (event: MouseEvent) => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      if (!signal.aborted) point(event);
    });
  };
  // Heard before the page can stop it, and never kept from the page.
  window.addEventListener('pointermove', onMove, { signal, passive: true, capture: true });
  window.addEventListener('click', point, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(marked);
    CSS.highlights.delete(lit);
  });

  return {
    light(key: string | null): void {
      // The registry belongs to the page as much as to us, and it may have thrown ours out.
      CSS.highlights.set(marked, all);
      const claim = claims.find((each) => each.key === key);
      if (!claim) return void CSS.highlights.delete(lit);
      const light = new Highlight(...claim.ranges);
      light.priority = 1;
      CSS.highlights.set(lit, light);
    },
    show(key: string): void {
      const first = claims.find((each) => each.key === key)?.ranges[0];
      if (!first) return;
      const around = own(first.startContainer).parentElement;
      if (around) own(around).scrollIntoView({ block: 'center', behavior: 'instant' });
      // A quarter from the top: the card lies over the lower half of a narrow window.
      const top = first.getBoundingClientRect().top - window.innerHeight / 4;
      window.scrollBy({ top, behavior: 'instant' });
    },
  };
}
