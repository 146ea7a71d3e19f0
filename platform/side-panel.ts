import { browser } from '#imports';

// Neither browser knows the other’s name for it, and Android knows none.
type Panels = {
  sidePanel?: { open?: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open?: () => Promise<void> };
};
const panels = browser as unknown as Panels;

export const canOpenPanel = (): boolean =>
  Boolean(panels.sidebarAction?.open ?? panels.sidePanel?.open);

/** Opens the calculator beside the page; straight from a press, or the browser refuses. */
export async function openPanel(): Promise<void> {
  if (panels.sidebarAction?.open) return panels.sidebarAction.open();
  // −2 is the window the popup belongs to; asking for its number would cost the press.
  await panels.sidePanel?.open?.({ windowId: browser.windows?.WINDOW_ID_CURRENT ?? -2 });
}
