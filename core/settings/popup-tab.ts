export const popupTabs = ['page', 'calories', 'foods', 'activities'] as const;
export type PopupTab = (typeof popupTabs)[number];

/** The last used tab as it was stored; the first one where that says nothing. */
export function parsePopupTab(stored: unknown): PopupTab {
  return popupTabs.find((tab) => tab === stored) ?? 'page';
}
