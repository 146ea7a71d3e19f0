export type FrameAnswer =
  | { ok: true; document: Document }
  /** The site lets no page of its own stand inside another, or it leads elsewhere; or nothing came. */
  | { ok: false; why: 'refused' | 'no-answer' };

/** Nobody waits longer for one page, ms. */
const patienceMs = 15_000;
const stepMs = 50;

/**
 * Lets the browser open another page of the same site out of sight, as the page's own link would, and
 * hands its document to `use` as soon as its text is there; then the frame goes, and what it was still
 * loading with it. The frame's scripts do not run: no counter of visits and no advertising in it does.
 */
export async function openInFrame<T>(
  holder: ParentNode & Node,
  url: string,
  use: (answer: FrameAnswer) => T,
  signal: AbortSignal,
): Promise<T> {
  const owner = holder.ownerDocument ?? document;
  const frame = owner.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.tabIndex = -1;
  Object.assign(frame.style, {
    position: 'fixed',
    width: '1024px',
    height: '768px',
    border: '0',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  let hasLoaded = false;
  frame.addEventListener('load', () => (hasLoaded = true));
  frame.src = url;
  holder.append(frame);
  try {
    const until = performance.now() + patienceMs;
    while (performance.now() < until && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, stepMs));
      const inside = documentOf(frame);
      if (inside && inside.readyState !== 'loading')
        return use(
          hasFailed(inside) ? { ok: false, why: 'no-answer' } : { ok: true, document: inside },
        );
      // It has come, and we may not look into it: another site, or the browser's own page of refusal.
      if (hasLoaded && !frame.contentDocument) return use({ ok: false, why: 'refused' });
    }
    return use({ ok: false, why: 'no-answer' });
  } finally {
    frame.remove();
  }
}

/** Null before it has come, and where it is not ours to look into. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  const inside = frame.contentDocument;
  return inside && /^https?:/.test(inside.URL) ? inside : null;
}

function hasFailed(inside: Document): boolean {
  const [entry] = inside.defaultView?.performance.getEntriesByType('navigation') ?? [];
  const status = entry && 'responseStatus' in entry ? Number(entry.responseStatus) : 200;
  return status >= 400;
}
