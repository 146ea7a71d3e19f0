/** Whether this browser can read a selector: one that it cannot read throws wherever it is used. */
export function canSelect(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // The answer to the question, and the only way to ask it.
    return false;
  }
}
