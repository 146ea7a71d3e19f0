import type { ContentScriptContext } from '#imports';
import { Outline, type Outlined } from '@/components/clutter/outline';
import type { PageHere } from '@/entrypoints/page.content/page-here';
import { own } from '@/page/article/own-members';
import { openOverPage } from './open-over-page';

/** What comes or goes meanwhile is seen soon enough. */
const lookMs = 700;
/** As wide and as high as a tag can be (`tools.css`). */
const tagPx = { width: 280, height: 32 };

/** The tag stands at its upper edge, which in the middle of a low window would be above it. */
function scrollTo(element: Element): void {
  const isTall = own(element).getBoundingClientRect().height > innerHeight - tagPx.height * 2;
  own(element).scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' });
}

/** Shows what is hidden with an outline and its reason, until it is closed. */
export function showHidden(ctx: ContentScriptContext, here: PageHere): () => void {
  const cleaning = here.startCleaning();
  const over = openOverPage((event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  });
  const done = new AbortController();

  const outlined = (): Outlined[] => {
    const taken: { left: number; top: number }[] = [];
    return cleaning.removals().flatMap((removal) => {
      const at = cleaning.elementsOf(removal.id).map((one) => own(one).getBoundingClientRect());
      const seen = at.find(({ width, height }) => width > 0 && height > 0);
      if (!seen) return [];
      const right = Math.max(4, document.documentElement.clientWidth - tagPx.width);
      const place = { left: Math.min(Math.max(4, seen.left), right), top: seen.top };
      // Tags of boxes at one place would lie on each other.
      const isTaken = ({ left, top }: { left: number; top: number }) =>
        Math.abs(top - place.top) < tagPx.height && Math.abs(left - place.left) < tagPx.width;
      while (taken.some(isTaken)) place.top += tagPx.height;
      taken.push(place);
      return [{ removal, ...place }];
    });
  };

  const draw = () => {
    over.show(
      <Outline
        outlined={outlined()}
        onFind={(id) => {
          const [first] = cleaning.elementsOf(id);
          if (first) scrollTo(first);
          draw();
        }}
        onShow={(id) => {
          cleaning.restore(id);
          draw();
        }}
        onKeep={here.isPrivate ? null : (id) => void here.keepRemoval(id).then(draw)}
        onShowAll={() => {
          for (const { id } of cleaning.removals()) cleaning.restore(id);
          close();
        }}
        onClose={close}
      />,
    );
  };

  function close() {
    done.abort();
    // Undone meanwhile, there is nothing to be hidden again, and no mark of ours may stay.
    if (here.cleaning() === cleaning) cleaning.outline(false);
    over.close();
  }

  cleaning.outline(true);
  draw();
  const timer = ctx.setInterval(() => (here.cleaning() === cleaning ? draw() : close()), lookMs);
  done.signal.addEventListener('abort', () => clearInterval(timer));
  for (const type of ['scroll', 'resize'])
    window.addEventListener(type, draw, { passive: true, capture: true, signal: done.signal });
  return close;
}
