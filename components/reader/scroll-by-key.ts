import { toolbarPx } from './toolbar-px';

/** Of the last window this much stays in view, px, so that the eye finds on. */
const overlapPx = 40;
/** What these keys do for themselves goes before scrolling. */
const ownsKeys = 'button, summary, input, select, textarea, [role=button], .stage';

/** Space, Home and End, as on a page; by nearly a window, of which the toolbar is no part. */
export function scrollByKey(key: string, scroller: HTMLElement, active: Element | null): boolean {
  if (active?.matches(ownsKeys)) return false;
  const page = scroller.clientHeight - toolbarPx - overlapPx;
  if (key === ' ') scroller.scrollBy({ top: page });
  else if (key === 'Home') scroller.scrollTo({ top: 0 });
  else if (key === 'End') scroller.scrollTo({ top: scroller.scrollHeight });
  else return false;
  return true;
}
