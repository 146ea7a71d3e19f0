/** Rejects where it cannot: on a page that came over http there is no clipboard, which alone would throw. */
export const copyText = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
