/** The toolbar covers this much of the top, px. */
export const toolbarPx = 56;
